import type { Line } from './article-text.ts'

/** How much a word counts in each part of an article: BM25F's weights of fields. */
export const FIELD_WEIGHTS = {
  title: 16,
  name: 12,
  category: 4,
  h: 4,
  l: 3,
  f: 2,
  b: 1,
  n: 1,
} satisfies Readonly<Record<Line | 'title' | 'name' | 'category', number>>

/** BM25's usual constants: how soon more of a term counts less, and how much long articles are held down. */
const K1 = 1.2
const B = 0.75
/** The steps that weights are told in. */
const STEPS = 15

/**
 * BM25's part of the article (Robertson and Zaragoza, "The Probabilistic Relevance Framework: BM25 and
 * Beyond", 2009, section 3.5), in steps from 1 to 15.
 *
 * @param count how often the term occurs, each occurrence weighed by its field.
 * @param length words of the article.
 * @param usual words of a usual article, see {@link usualLength}.
 */
export function weightOf(count: number, length: number, usual: number): number {
  const norm = K1 * (1 - B + (B * length) / usual)
  return Math.max(1, Math.round((STEPS * count) / (count + norm)))
}

/**
 * The mean length of articles, as a power of two: when one article grows by a word, no weight of another
 * changes.
 */
export function usualLength({ articles, words }: { articles: number; words: number }): number {
  return 2 ** Math.round(Math.log2(Math.max(1, words / Math.max(1, articles))))
}
