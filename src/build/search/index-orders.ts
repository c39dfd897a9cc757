import { usualLength } from '../../search/text/weight.ts'
import type { IndexOrder, IndexPart } from './index-part.ts'
import { blockSize, totalsOf } from './totals.ts'

/**
 * Parts the work of joining parts into one index among so many shards. Who does what changes no byte: terms
 * are parted where pages begin.
 */
export function indexOrders(
  parts: readonly IndexPart[],
  shards: number,
  out: string,
): IndexOrder[] {
  const totals = totalsOf(parts)
  const lengths = lengthsOf(parts, totals.articles)
  const block = blockSize(totals)
  const blocks = Math.ceil(totals.articles / block)
  const boundaries = [...new Set(parts.flatMap((part) => part.boundaries))].sort()
  const starts = Array.from({ length: shards }, (_, shard) =>
    shard === 0 ? '' : boundaries[Math.floor((shard * boundaries.length) / shards)],
  ).filter((term, shard, all) => term !== undefined && term !== all[shard - 1]) as string[]
  return Array.from({ length: shards }, (_, shard): IndexOrder => {
    const from = starts[shard]
    const common = { parts, lengths, usual: usualLength(totals), block, out }
    const own = [
      Math.floor((shard * blocks) / shards),
      Math.floor(((shard + 1) * blocks) / shards),
    ] as const
    // A shard without a beginning has no terms.
    if (from === undefined) return { ...common, from: '', to: '', blocks: own }
    return { ...common, from, to: starts[shard + 1] ?? null, blocks: own }
  })
}

function lengthsOf(parts: readonly IndexPart[], articles: number): Uint32Array {
  const lengths = new Uint32Array(articles)
  for (const part of parts)
    for (const [at, article] of part.articles.entries()) lengths[article] = part.lengths[at] ?? 0
  return lengths
}
