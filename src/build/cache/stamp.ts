import { statSync } from 'node:fs'

/**
 * What tells that a file is as it was, without reading it: its size in bytes, and when its contents and its
 * entry were last changed, in milliseconds.
 */
export type Stamp = readonly [size: number, contents: number, entry: number]

/** Stamps of files by their paths, relative to a folder. */
export type Stamps = ReadonlyMap<string, Stamp>

/** The stamp of a file; null where there is none. */
export function stampOf(path: string): Stamp | null {
  const found = statSync(path, { throwIfNoEntry: false })
  return found?.isFile() === true ? [found.size, found.mtimeMs, found.ctimeMs] : null
}

/** The stamps of files; those that are not there have none. */
export function stampsOf(folder: string, paths: Iterable<string>): Stamps {
  const stamps = new Map<string, Stamp>()
  for (const path of paths) {
    // Not joined as paths are: there are very many.
    const stamp = stampOf(`${folder}/${path}`)
    if (stamp !== null) stamps.set(path, stamp)
  }
  return stamps
}

/** A file changed so late may change once more before its time does: it is not to be trusted. */
const TICK = 50

/** Stamps that a later build may rely on: files that were changed shortly before `now` have none that fits. */
export function settled(stamps: Stamps, now: number): Stamps {
  return new Map(
    [...stamps].map(([path, stamp]) => {
      const [size, contents, entry] = stamp
      return [path, Math.max(contents, entry) > now - TICK ? [size, 0, 0] : stamp] as const
    }),
  )
}

export function isSameStamp(a: Stamp | undefined, b: Stamp | undefined): boolean {
  return a !== undefined && b !== undefined && a.every((part, index) => part === b[index])
}
