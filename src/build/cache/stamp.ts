import { lstatSync } from 'node:fs'

/**
 * What tells that files are as they were, without reading them. Numbers in one list, since there are very
 * many: comparing them takes no time beside asking for them.
 */
export interface Stamps {
  /** Relative to a folder. */
  readonly paths: readonly string[]
  /**
   * Three for each path: its size in bytes, and when its contents and its entry were last changed, in
   * milliseconds; -1 for what is no file, as a symbolic link is none.
   */
  readonly numbers: Float64Array
}

export const PARTS = 3
const NO_FILE = [-1, -1, -1] as const

/**
 * The stamps of files in the order given.
 *
 * @param look how they are seen; `statSync` follows symbolic links.
 */
export function stampsOf(folder: string, paths: readonly string[], look = lstatSync): Stamps {
  const numbers = new Float64Array(paths.length * PARTS)
  for (const [index, path] of paths.entries())
    numbers.set(numbersOf(`${folder}/${path}`, look), index * PARTS)
  return { paths, numbers }
}

function numbersOf(path: string, look = lstatSync): readonly [number, number, number] {
  const found = look(path, { throwIfNoEntry: false })
  return found?.isFile() === true ? [found.size, found.mtimeMs, found.ctimeMs] : NO_FILE
}

/** A file changed so late may change once more before its time does: it is not to be trusted. */
const TICK = 50

/**
 * Stamps that a later build may rely on: those of files that were changed shortly before `now` fit nothing.
 *
 * @param tick how many milliseconds that is.
 */
export function settled({ paths, numbers }: Stamps, now: number, tick = TICK): Stamps {
  const safe = numbers.map((one, at) => (at % PARTS > 0 && one > now - tick ? 0 : one))
  return { paths, numbers: safe }
}

/** Stamps of which some are taken again. */
export function renewed(stamps: Stamps, folder: string, changed: readonly string[]): Stamps {
  const numbers = stamps.numbers.slice()
  const again = new Set(changed)
  for (const [index, path] of stamps.paths.entries())
    if (again.has(path)) numbers.set(numbersOf(`${folder}/${path}`), index * PARTS)
  return { paths: stamps.paths, numbers }
}

/** The stamps of some of the files. */
export function stampsAmong({ paths, numbers }: Stamps, some: readonly string[]): Stamps {
  const wanted = new Set(some)
  const places = paths.flatMap((path, index) => (wanted.has(path) ? index : []))
  return {
    paths: places.map((index) => paths[index] ?? ''),
    numbers: Float64Array.from(
      places.flatMap((index) => [...numbers.subarray(index * PARTS, (index + 1) * PARTS)]),
    ),
  }
}
