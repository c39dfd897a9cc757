import { endingsOf } from './endings.ts'
import type { Hits } from './hits.ts'
import { idfOf } from './hits.ts'
import type { World } from './world.ts'

/** Words one after another say more than words alone. */
const BONUS = 1.3

/** Where one word of a phrase stands. */
interface Places {
  readonly weights: ReadonlyMap<number, number>
  /** By the number of the article. */
  readonly positions: ReadonlyMap<number, readonly number[]>
}

/**
 * Where words stand one after another.
 *
 * @param words the terms that may stand for each.
 * @param open the last word as typed where it may be going on, else null.
 */
export async function phraseHits(
  words: readonly (readonly string[])[],
  world: World,
  open: string | null = null,
): Promise<Hits> {
  const endings = open === null ? [] : await endingsOf(open, words.at(-1) ?? [], world)
  const terms = words.map((each, at) => (at === words.length - 1 ? [...each, ...endings] : each))
  const weights = new Float32Array(world.size)
  const candidates = await inAll(terms, world)
  const none = { weights, articles: 0, idf: idfOf(0, world.size), terms }
  if (candidates.size === 0) return none
  const places = await Promise.all(terms.map((each) => placesOf(each, candidates, world)))
  let articles = 0
  for (const article of candidates) {
    if (!isThere(places, article)) continue
    articles++
    const sum = places.reduce((all, one) => all + (one.weights.get(article) ?? 0), 0)
    weights[article] = (BONUS * sum) / places.length
  }
  const idf = Math.max(idfOf(articles, world.size), 0)
  return articles === 0 ? none : { weights, articles, idf: idf * Math.sqrt(words.length), terms }
}

/** The articles that have a term for each word. */
async function inAll(
  words: readonly (readonly string[])[],
  { index }: World,
): Promise<ReadonlySet<number>> {
  let all: Set<number> | null = null
  for (const terms of words) {
    const some = new Set<number>()
    for (const { articles } of await Promise.all(terms.map(index.postings)))
      for (const article of articles) if (all === null || all.has(article)) some.add(article)
    if (some.size === 0) return some
    all = some
  }
  return all ?? new Set()
}

async function placesOf(
  terms: readonly string[],
  candidates: ReadonlySet<number>,
  { index }: World,
): Promise<Places> {
  const weights = new Map<number, number>()
  const positions = new Map<number, readonly number[]>()
  for (const term of terms) {
    const postings = await index.postings(term)
    if (!postings.articles.some((article) => candidates.has(article))) continue
    const places = await index.positions(term)
    for (const [at, article] of postings.articles.entries()) {
      if (!candidates.has(article)) continue
      weights.set(article, Math.max(weights.get(article) ?? 0, postings.weights[at] ?? 0))
      positions.set(article, [...(positions.get(article) ?? []), ...(places[at] ?? [])])
    }
  }
  return { weights, positions }
}

function isThere(places: readonly Places[], article: number): boolean {
  const [first, ...others] = places.map(({ positions }) => positions.get(article) ?? [])
  const sets = others.map((positions) => new Set(positions))
  return (first ?? []).some((start) => sets.every((set, at) => set.has(start + at + 1)))
}
