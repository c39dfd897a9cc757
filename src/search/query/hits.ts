import type { World } from './world.ts'

/** Which articles a piece of a query is in, and how much of each it is. */
export interface Hits {
  /** By the number of the article; 0 where it is not in there. */
  readonly weights: Float32Array
  readonly articles: number
  /** How much it says: rare words say more (BM25's idf). */
  readonly idf: number
  /** The terms that were found, to be marked in the text; those of each word of a phrase in their order. */
  readonly terms: readonly (readonly string[])[]
}

export function hitsOf(weights: Float32Array, terms: readonly (readonly string[])[]): Hits {
  let articles = 0
  for (const weight of weights) if (weight > 0) articles++
  return { weights, articles, idf: idfOf(articles, weights.length), terms }
}

/** https://doi.org/10.1561/1500000019, section 3.2, kept above zero. */
export function idfOf(articles: number, size: number): number {
  return Math.log(1 + (size - articles + 0.5) / (articles + 0.5))
}

/** Adds the articles of terms that mean one word. */
export async function addTerms(
  weights: Float32Array,
  terms: readonly string[],
  { index }: World,
  factor = 1,
): Promise<void> {
  for (const postings of await Promise.all(terms.map(index.postings))) {
    const { articles } = postings
    for (let at = 0; at < articles.length; at++) {
      const article = articles[at] as number
      const weight = factor * (postings.weights[at] ?? 0)
      if (weight > (weights[article] ?? 0)) weights[article] = weight
    }
  }
}
