import { differenceOf } from './cache/difference.ts'
import type { Stamps } from './cache/stamp.ts'
import { stampsOf } from './cache/stamp.ts'

/** A file was changed while the site was built of it; another build will be right. */
export class ChangedMeanwhile extends Error {}

/**
 * A file that was changed while it was read may have been read in parts.
 *
 * @throws {ChangedMeanwhile} that names it.
 */
export function expectUnchanged(content: string, stamps: Stamps): void {
  const { changed, gone } = differenceOf(stamps, stampsOf(content, stamps.paths))
  const [first] = [...changed, ...gone]
  if (first !== undefined)
    throw new ChangedMeanwhile(`${first} was changed while the site was built; build it again`)
}
