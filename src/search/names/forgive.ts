import { shardOf } from '../../model/shard.ts'
import type { Corrections } from './corrections.ts'
import { correctionsOf } from './corrections.ts'
import { keysOf, SHORTEST } from './near.ts'
import type { NameShelf } from './suggest.ts'

/** What is longer is no name with a typo. */
const MOST_WORDS = 6

/**
 * What may have been meant by a folded text, if one of its words has a typo: the same text with that word as
 * it may be.
 */
export async function forgive(text: string, shelf: NameShelf): Promise<Corrections> {
  const words = text.split(' ')
  if (words.length > MOST_WORDS) return { whole: [], begun: [] }
  const { bits } = await shelf.list()
  const tried = await Promise.all(
    words.map(async (word, at) => {
      if ([...word].length < SHORTEST) return { whole: [], begun: [] }
      const shards = new Set(keysOf(word).map((key) => shardOf(key, bits)))
      const near = (await Promise.all([...shards].map(shelf.near))).flat()
      const { whole, begun } = correctionsOf(word, new Set(near))
      const put = (one: string) => [...words.slice(0, at), one, ...words.slice(at + 1)].join(' ')
      return { whole: whole.map(put), begun: begun.map(put) }
    }),
  )
  return {
    whole: tried.flatMap(({ whole }) => whole),
    begun: tried.flatMap(({ begun }) => begun),
  }
}
