import type { OnDone } from './shard.ts'
import type { Share } from './shares.ts'

/**
 * Has all shards at work at a time, and tells how many articles they have done together. Threads are asked
 * first: the shard in this thread begins at once and does not stop.
 */
export function overall(
  shares: readonly Share[],
  onDone: OnDone,
): <T>(work: (share: Share, done: OnDone) => Promise<T>) => Promise<T[]> {
  const counts = shares.map(() => 0)
  return async (work) => {
    const begun = [...shares.entries()].reverse().map(([index, share]) =>
      work(share, (count) => {
        counts[index] = count
        onDone(counts.reduce((sum, one) => sum + one, 0))
      }),
    )
    return Promise.all(begun.reverse())
  }
}
