import type { PackedTerm } from '../../model/reader.ts'
import type { Entry } from './index-pages.ts'
import { unpacked } from './postings.ts'
import { DIGITS, vlqOf, vlqReader } from './vlq.ts'

/** Where a term occurs in one article. */
export interface Posting {
  /** From 1 to 15, see `weightOf`. */
  readonly weight: number
  /** Ascending. */
  readonly positions: readonly number[]
}

/**
 * A term with what it says of one article exchanged.
 *
 * @param entry null where no article has had it.
 * @param posting null where the article has it no more.
 * @returns null where no article has it any more.
 */
export function revisedTerm(
  term: string,
  entry: Entry | null,
  article: number,
  posting: Posting | null,
): Entry | null {
  const before = entry === null ? null : unpacked(entry.term)
  const articles = [...(before?.articles ?? [])]
  const weights = entry?.term[3] ?? ''
  const found = articles.findIndex((one) => one >= article)
  const at = found < 0 ? articles.length : found
  const isThere = articles[at] === article
  const own = posting === null ? [] : [article]
  const all = articles.toSpliced(at, isThere ? 1 : 0, ...own)
  if (all.length === 0) return null
  const rest = at + (isThere ? 1 : 0)
  const digit = posting === null ? '' : DIGITS.charAt(posting.weight)
  const packed: PackedTerm = [
    term,
    all.length,
    vlqOf(distances(all)),
    weights.slice(0, at) + digit + weights.slice(rest),
  ]
  const positions = entry?.positions ?? ''
  const [start, end] = [startOf(positions, at), startOf(positions, rest)]
  const digits =
    posting === null ? '' : vlqOf([posting.positions.length, ...distances(posting.positions)])
  return { term: packed, positions: positions.slice(0, start) + digits + positions.slice(end) }
}

function distances(numbers: readonly number[]): number[] {
  return numbers.map((number, at) => number - (numbers[at - 1] ?? 0))
}

/** Where the positions of an article begin, by its place among the articles of the term. */
function startOf(positions: string, place: number): number {
  const reader = vlqReader(positions)
  for (let at = 0; at < place; at++) for (let left = reader.next(); left > 0; left--) reader.next()
  return reader.at()
}
