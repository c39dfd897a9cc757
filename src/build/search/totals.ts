import type { IndexPart } from './index-part.ts'

/** What the shape of a full-text index hangs on. */
export interface IndexTotals {
  readonly articles: number
  /** Words of all articles. */
  readonly words: number
  /** Bytes of all texts. */
  readonly bytes: number
}

export function totalsOf(parts: readonly IndexPart[]): IndexTotals {
  const sum = (numbers: Uint32Array) => numbers.reduce((a, b) => a + b, 0)
  return parts.reduce<IndexTotals>(
    (all, { lengths, sizes }) => ({
      articles: all.articles + lengths.length,
      words: all.words + sum(lengths),
      bytes: all.bytes + sum(sizes),
    }),
    { articles: 0, words: 0, bytes: 0 },
  )
}

/** A block of texts shall have about so many bytes. */
const BLOCK = 10_000

/** How many articles a block of texts has: a power of two, so that it seldom changes. */
export function blockSize({ articles, bytes }: IndexTotals): number {
  return 2 ** Math.max(0, Math.round(Math.log2((BLOCK * articles) / Math.max(1, bytes))))
}
