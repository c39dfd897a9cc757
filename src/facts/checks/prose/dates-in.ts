import { singleSpaced } from '../../../model/single-spaced.ts'
import type { Token } from '../../dates/tokens.ts'
import { tokensOf } from '../../dates/tokens.ts'
import type { Language } from '../../language/language.ts'
import { readDate } from '../../values/date.ts'
import type { Days } from '../days.ts'
import { daysOf, widened } from '../days.ts'

/** A date in a sentence. */
export interface FoundDate {
  /** Where it begins and ends in the sentence. */
  readonly start: number
  readonly end: number
  /** Null where it is only about right. */
  readonly days: Days | null
  /** EDTF; empty where a word beside the date may turn it. */
  readonly edtf: string
}

/** No date has more pieces: `June 28, 1914 – November 11, 1918`. */
const MOST = 9
const KINDS = 'NOMSI->,ymd'

/** What dates in a sentence are read with. */
export interface DateWords {
  readonly language: Language
  /** Words between two days of which only the second has month and year. */
  readonly and: ReadonlySet<string>
  /** Words that can belong to a date behind them: `c.`, `since`. */
  readonly before: ReadonlySet<string>
  /** Words that can belong to a date before them: `BC`, `century`. */
  readonly after: ReadonlySet<string>
  /** Those of them that make any number a date: `BC`, `century`. */
  readonly eras: ReadonlySet<string>
}

/**
 * The dates of a sentence, from left to right. Each is as long as it can be read: `12 and 13 May 1642`
 * counts from any day before, since its first half is no date by itself.
 */
export function datesIn(lower: string, words: DateWords): FoundDate[] {
  if (!/\d/u.test(lower)) return []
  // A full stop behind a number would make it the fifth of something.
  const tokens = tokensOf(lower.replace(/[.!?]\W*$/u, ''), words.language)
  const found: FoundDate[] = []
  for (let at = 0; at < tokens.length; at++) {
    if (!'NOMSI'.includes((tokens[at] as Token).kind)) continue
    const date = longestAt(lower, tokens, at, words)
    if (date === null) continue
    const isHalf = isSecondHalf(tokens, at, words.and)
    const days = date.days !== null && isHalf ? widened(date.days, 62) : date.days
    found.push({ ...date, days })
    while ((tokens[at + 1]?.start ?? Number.POSITIVE_INFINITY) < date.end) at++
  }
  return found
}

function longestAt(
  lower: string,
  tokens: readonly Token[],
  at: number,
  words: DateWords,
): FoundDate | null {
  let last = at
  const isDate = (token: Token | undefined) => token !== undefined && KINDS.includes(token.kind)
  while (last - at < MOST && isDate(tokens[last + 1])) last++
  for (let end = last; end >= at; end--) {
    if (!canBeWhole(tokens, [at, end], words)) continue
    const read = withAffix(lower, tokens, [at, end], words)
    if (read !== null) return read
  }
  return null
}

/** A date has a year of four digits, or a word beside it. */
function canBeWhole(
  tokens: readonly Token[],
  [at, end]: readonly [number, number],
  { eras }: DateWords,
): boolean {
  if ('->,'.includes((tokens[end] as Token).kind)) return false
  const isYear = ({ kind, text }: Token) => kind === 'I' || (kind === 'N' && text.length === 4)
  if (tokens.slice(at, end + 1).some(isYear)) return true
  return [tokens[at - 1], tokens[end + 1]].some((one) => one !== undefined && eras.has(one.text))
}

/**
 * `c. 1450`, `44 BC`, `since 2012`: words beside a date that belong to it. Where they cannot be read
 * together, the date is about right at most: `c. 1450 – 1512`.
 */
function withAffix(
  lower: string,
  tokens: readonly Token[],
  [at, end]: readonly [number, number],
  words: DateWords,
): FoundDate | null {
  let [first, last] = [at, end]
  while (words.before.has(tokens[first - 1]?.text ?? '')) first--
  while (words.after.has(tokens[last + 1]?.text ?? '')) last++
  for (let behind = last; behind >= end; behind--) {
    for (let before = first; before <= at; before++) {
      const read = reading(lower, tokens, [before, behind], words)
      const isWhole = before === first && behind === last
      if (read !== null) return isWhole ? read : { ...read, edtf: '', days: null }
    }
  }
  return null
}

function reading(
  lower: string,
  tokens: readonly Token[],
  [at, end]: readonly [number, number],
  { language }: DateWords,
): FoundDate | null {
  const [start, stop] = [tokens[at]?.start ?? 0, tokens[end]?.end ?? 0]
  const read = readDate(singleSpaced(lower.slice(start, stop)), language)
  if (read === null || 'fault' in read || read.value.type !== 'date') return null
  const { edtf } = read.value
  return { start, end: stop, edtf, days: daysOf(edtf) }
}

function isSecondHalf(tokens: readonly Token[], at: number, and: ReadonlySet<string>): boolean {
  const [first, word] = [tokens[at - 2], tokens[at - 1]]
  if (first === undefined || word === undefined) return false
  return and.has(word.text) && 'NOM'.includes(first.kind)
}
