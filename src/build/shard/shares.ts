import { availableParallelism } from 'node:os'
import type { ArticleFile } from '../../model/site.ts'
import { localShard } from './local-shard.ts'
import type { Shard, ShardSetup } from './shard.ts'
import { threadShard } from './thread-shard.ts'

/** Starting a thread costs more than so many articles. */
const FEW = 2500
/**
 * So many articles are in memory at a time, whatever the number of threads. What is known of each article
 * takes memory as well: of a larger site, as many fewer are.
 */
const MOST = 10_000

/** A shard, and the files that are its own. */
export interface Share {
  readonly shard: Shard
  readonly files: readonly ArticleFile[]
}

/**
 * Parts files among shards: one in this thread, and one in each further thread.
 *
 * @param threads how many threads at most; null for as many as the machine has processors and the site
 * has work for.
 */
export function sharesOf(
  setup: Omit<ShardSetup, 'most'>,
  files: readonly ArticleFile[],
  threads: number | null,
): Share[] {
  const wanted = threads ?? Math.min(availableParallelism(), Math.floor(files.length / FEW))
  const count = Math.max(1, wanted)
  const most = Math.max(0, MOST - Math.max(0, files.length - MOST))
  const whole = { ...setup, most: Math.ceil(most / count) }
  const size = Math.ceil(files.length / count)
  const parts = Array.from({ length: count }, (_, index) =>
    files.slice(index * size, (index + 1) * size),
  )
  return parts.map((part, number) => ({
    shard: number === 0 ? localShard(whole, number, () => undefined) : threadShard(whole, number),
    files: part,
  }))
}
