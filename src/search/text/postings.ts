import type { PackedTerm } from '../../model/reader.ts'
import { vlqReader } from './vlq.ts'

/** Where a term occurs. */
export interface Postings {
  /** Numbers of articles, ascending. */
  readonly articles: Uint32Array
  /** How much of each article the term is, 1 to 15: BM25's part of the article, see {@link weightOf}. */
  readonly weights: Uint8Array
}

/** Reads a term out of its file. */
export function unpacked([, count, articles, weights]: PackedTerm): Postings {
  const numbers = vlqReader(articles)
  const postings = { articles: new Uint32Array(count), weights: new Uint8Array(count) }
  let article = 0
  for (let at = 0; at < count; at++) {
    article += numbers.next()
    postings.articles[at] = article
    // The letters of a word below 'P' are the digits 1 to 15.
    postings.weights[at] = weights.charCodeAt(at) - FIRST_DIGIT
  }
  return postings
}

const FIRST_DIGIT = 'A'.charCodeAt(0)

/** The positions of a term in each of its articles, in their order, ascending. */
export function unpackedPositions(text: string): number[][] {
  const numbers = vlqReader(text)
  const all: number[][] = []
  while (!numbers.isAtEnd()) {
    let position = 0
    const count = numbers.next()
    all.push(Array.from({ length: count }, () => (position += numbers.next())))
  }
  return all
}
