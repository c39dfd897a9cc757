import type { Stamps } from './stamp.ts'
import { PARTS } from './stamp.ts'

/** How two states of a folder differ: paths, each list in the order in which it was found. */
export interface Difference {
  readonly added: readonly string[]
  readonly changed: readonly string[]
  readonly gone: readonly string[]
}

/** What has become of a folder. */
export function differenceOf(before: Stamps, now: Stamps): Difference {
  const old = isSameList(before.paths, now.paths) ? null : placesIn(before)
  const added: string[] = []
  const changed: string[] = []
  const gone: string[] = []
  for (const [index, path] of now.paths.entries()) {
    const place = old === null ? index : old.get(path)
    const wasThere = place !== undefined && isFile(before, place)
    if (!isFile(now, index)) {
      if (wasThere) gone.push(path)
    } else if (!wasThere) added.push(path)
    else if (!isSame(before, place, now, index)) changed.push(path)
    old?.delete(path)
  }
  for (const [path, place] of old ?? []) if (isFile(before, place)) gone.push(path)
  return { added, changed, gone }
}

function isSameList(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((path, index) => path === b[index])
}

function placesIn({ paths }: Stamps): Map<string, number> {
  return new Map(paths.map((path, place) => [path, place]))
}

function isFile({ numbers }: Stamps, place: number): boolean {
  return (numbers[place * PARTS] ?? -1) >= 0
}

function isSame(a: Stamps, at: number, b: Stamps, bt: number): boolean {
  for (let part = 0; part < PARTS; part++)
    if (a.numbers[at * PARTS + part] !== b.numbers[bt * PARTS + part]) return false
  return true
}
