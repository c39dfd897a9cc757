import type { Stamps } from './stamp.ts'
import { isSameStamp } from './stamp.ts'

/** How two states of a folder differ: paths, each list in the order in which it was found. */
export interface Difference {
  readonly added: readonly string[]
  readonly changed: readonly string[]
  readonly gone: readonly string[]
}

/** What has become of a folder. */
export function differenceOf(before: Stamps, now: Stamps): Difference {
  const changed: string[] = []
  const added: string[] = []
  for (const [path, stamp] of now) {
    const old = before.get(path)
    if (old === undefined) added.push(path)
    else if (!isSameStamp(old, stamp)) changed.push(path)
  }
  return { added, changed, gone: [...before.keys()].filter((path) => !now.has(path)) }
}
