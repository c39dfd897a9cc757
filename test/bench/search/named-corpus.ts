import type { Named } from '../../../src/search/names/named.ts'
import { indexOfRank } from '../corpus/fame.ts'
import { randomOf } from '../corpus/random.ts'
import { namesAt } from '../corpus/titles.ts'
import { corpusOf } from '../corpus.ts'

/** So many articles link to the most famous one of each ten; fame goes by Zipf's law. */
const MOST_LINKED = 10

/**
 * The names of a corpus as the index of names sees them, without the texts: titles, aliases and redirects of
 * `corpus.ts`, and descriptions as long as those that infoboxes give.
 */
export function namedCorpus(articles: number, seed: number): Named[] {
  const { aliases, redirect } = corpusOf({ articles, kind: 'plain', seed })
  const links = new Map<number, number>()
  for (let rank = 0; rank < articles; rank++) {
    const number = Math.floor(articles / MOST_LINKED / (rank + 1)) + (rank % 3)
    links.set(indexOfRank(articles, rank), number)
  }
  return Array.from({ length: articles }, (_, index): Named => {
    const { title, topic } = namesAt(seed, index)
    const place = namesAt(seed, (index * 7) % articles).title
    const year = randomOf(seed, index, 6).between(1800, 2020)
    return {
      title,
      slug: `${title.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '-')}`,
      links: links.get(index) ?? 0,
      description: `${topic} in ${place}, ${year}`,
      image: '',
      others: [...aliases(index), redirect(index)?.title ?? []].flat(),
    }
  })
}
