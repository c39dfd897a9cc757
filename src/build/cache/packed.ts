import type { Stamp, Stamps } from './stamp.ts'

/** Stamps of very many files in two pieces, which are read in a fraction of the time. */
export interface Packed {
  /** Parted by a sign that no path holds. */
  readonly paths: string
  /** Three numbers for each path. */
  readonly numbers: Float64Array
}

/** No path of any file system holds it. */
const END = '\0'

export function packed(stamps: Stamps): Packed {
  return {
    paths: [...stamps.keys()].join(END),
    numbers: Float64Array.from([...stamps.values()].flat()),
  }
}

export function unpacked({ paths, numbers }: Packed): Stamps {
  const stamps = new Map<string, Stamp>()
  if (paths === '') return stamps
  let at = 0
  for (const path of paths.split(END)) {
    stamps.set(path, [numbers[at] ?? 0, numbers[at + 1] ?? 0, numbers[at + 2] ?? 0])
    at += 3
  }
  return stamps
}
