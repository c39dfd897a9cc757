import { addNumber, contentOf, digits } from './digits.ts'
import type { Entry } from './index-pages.ts'
import type { TermPostings } from './merge.ts'
import { CODES } from './vlq.ts'
import { weightOf } from './weight.ts'

/** What weights are told by. */
export interface Lengths {
  /** Words of each article. */
  readonly of: Uint32Array
  /** Words of a usual article, see `usualLength`. */
  readonly usual: number
}

/** A term as it stands in an index. */
export function packed(
  term: string,
  { articles, counts, positions }: TermPostings,
  { of, usual }: Lengths,
): Entry {
  const numbers = digits()
  const weights = new Uint8Array(articles.length)
  let last = 0
  for (let at = 0; at < articles.length; at++) {
    const article = articles[at] as number
    addNumber(numbers, article - last)
    weights[at] = CODES[weightOf(counts[at] as number, of[article] as number, usual)] as number
    last = article
  }
  return {
    term: [term, articles.length, latin(contentOf(numbers)), latin(weights)],
    positions: positions.map(latin).join(''),
  }
}

function latin({ buffer, byteOffset, byteLength }: Uint8Array): string {
  return Buffer.from(buffer, byteOffset, byteLength).toString('latin1')
}
