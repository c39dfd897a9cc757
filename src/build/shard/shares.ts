import { availableParallelism } from 'node:os'
import type { ArticleFile } from '../../model/site.ts'
import { localShard } from './local-shard.ts'
import type { Shard, ShardSetup } from './shard.ts'
import { threadShard } from './thread-shard.ts'

/** Starting a thread costs more than so many articles. */
const FEW = 500

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
  setup: ShardSetup,
  files: readonly ArticleFile[],
  threads: number | null,
): Share[] {
  const count = threads ?? Math.min(availableParallelism(), Math.floor(files.length / FEW))
  const size = Math.ceil(files.length / Math.max(1, count))
  const parts = Array.from({ length: Math.max(1, count) }, (_, index) =>
    files.slice(index * size, (index + 1) * size),
  )
  return parts.map((part, number) => ({
    shard: number === 0 ? localShard(setup, number, () => undefined) : threadShard(setup, number),
    files: part,
  }))
}
