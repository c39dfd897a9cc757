import type { ArticleText } from './article-text.ts'
import type { Postings } from './postings.ts'

/** The full text of a site, of which only what is asked for is loaded. */
export interface TextIndex {
  /** How many articles there are. */
  readonly size: () => Promise<number>
  /** Terms that begin with these letters, those of most articles first, at most so many. */
  readonly terms: (beginning: string, limit: number) => Promise<readonly Term[]>
  /** Where a term occurs; nowhere where there is no such term. */
  readonly postings: (term: string) => Promise<Postings>
  /** Where within the articles: for each of those of the postings, in the same order. */
  readonly positions: (term: string) => Promise<readonly (readonly number[])[]>
  /** What results show, in the order asked. */
  readonly texts: (articles: readonly number[]) => Promise<readonly ArticleText[]>
}

/** A word of the site, as it is found by. */
export interface Term {
  readonly term: string
  /** How many articles have it. */
  readonly articles: number
}
