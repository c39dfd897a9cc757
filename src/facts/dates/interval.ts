import type { Point } from '../../model/stored-date.ts'
import type { Language } from '../language/language.ts'
import type { Era, Parts } from './parts.ts'
import { bareCentury, partsOf, pointOf } from './parts.ts'
import type { Token } from './tokens.ts'
import { tokensOf } from './tokens.ts'

/** Both ends of an interval as they stand in a text. */
export interface Halves {
  readonly start: string
  readonly end: string
}

/**
 * Parts a text at its one dash or word between two dates; dashes with spaces or longer ones are
 * stronger than a hyphen, which stands within dates as well.
 *
 * @example halvesOf('28 july 1914 – 11 november 1918', english)
 */
export function halvesOf(text: string, language: Language): Halves | null {
  const tokens = tokensOf(text, language)
  const at = separator(text, tokens)
  if (at === null) return null
  const start = withoutFrom(text.slice(0, at.start).trim(), at, language)
  const end = text.slice(at.end).trim()
  return start === '' || end === '' ? null : { start, end }
}

function separator(text: string, tokens: readonly Token[]): Token | null {
  const all = tokens.filter(({ kind }) => kind === '-' || kind === '>')
  const strong = all.filter(
    ({ text: sign, start, end }) => sign !== '-' || (text[start - 1] === ' ' && text[end] === ' '),
  )
  const [only, ...more] = strong.length > 0 ? strong : all
  return only === undefined || more.length > 0 ? null : only
}

/** `du 1er` in `du 1er au 3 juillet`: a word before the first date, where a word parts them. */
function withoutFrom(start: string, { kind }: Token, { dates }: Language): string {
  if (kind !== '>') return start
  for (const word of dates.from)
    if (start.startsWith(`${word} `)) return start.slice(word.length + 1)
  return start
}

/**
 * The two dates of an interval, each completed by what only the other says.
 *
 * @example pointsOf({ start: 'july 1', end: '3, 1863' }, english)
 */
export function pointsOf(halves: Halves, language: Language): readonly [Point, Point] | null {
  const first = partsOf(halves.start, language)
  const last = partsOf(halves.end, language)
  if (first?.span || last?.span) return spansOf(halves, language, last?.era ?? null)
  if (first === null || last === null) return null
  const [left, right] = sameEra(first, last, halves, language)
  const whole = complete(left, right)
  const from = whole === null ? null : pointOf(whole[0])
  const to = whole === null ? null : pointOf(whole[1])
  if (from === null || to === null || from.kind === 'season' || to.kind === 'season') return null
  return isCircaClear(left, right) ? [from, to] : null
}

/** Two decades or two centuries; one may leave the word to the other: `12th–13th century`. */
function spansOf(
  { start, end }: Halves,
  language: Language,
  era: Era | null,
): readonly [Point, Point] | null {
  const { roman } = language.words.dates
  if (era === null && partsOf(start, language)?.era === 'bc') return null
  const first = partsOf(start, language, era)?.span ?? null
  const last = partsOf(end, language, era)?.span ?? null
  const isHundred = (first ?? last)?.years === 100
  const from = first ?? (isHundred ? bareCentury(start, roman, era) : null)
  const to = last ?? (isHundred ? bareCentury(end, roman, era) : null)
  return from === null || to === null || from.years !== to.years ? null : [from, to]
}

/** An era named at one end of an interval of years counts for both: `1200–1100 BC`, `AD 14–37`. */
function sameEra(
  first: Parts,
  last: Parts,
  { start, end }: Halves,
  language: Language,
): readonly [Parts, Parts] {
  const again = (text: string, era: Era, old: Parts) => {
    const read = partsOf(text, language, era)
    return read === null ? old : read
  }
  if (first.era === null && last.era !== null && isNumber(last) && isNumber(first)) {
    return [again(start, last.era, first), last]
  }
  if (first.era === 'ad' && last.era === null && isNumber(last)) {
    return [first, again(end, 'ad', last)]
  }
  return [first, last]
}

function isNumber({ month, day, season }: Parts): boolean {
  return month === null && day === null && season === null
}

/** Gives each end what only the other end says. */
function complete(first: Parts, last: Parts): readonly [Parts, Parts] | null {
  if (first.era === 'bc' && last.era === null) return null
  if (first.year !== null && last.year !== null) {
    // `1200 – March 1100 BC` does not say whether both are before Christ.
    return first.era === null && last.era === 'bc' ? null : [first, last]
  }
  if (last.year === null) return first.year === null ? null : endOfYear(first, last)
  const { year, month, era } = last
  if (first.month !== null && last.month === null && last.day !== null && first.day !== null) {
    // July 1 – 3, 1863
    return [
      { ...first, year, era },
      { ...last, month: first.month },
    ]
  }
  const day = first.small === null ? first.day : Number(first.small)
  if (first.month === null && day !== null && last.day !== null) {
    // 1 – 3 July 1863
    return [{ ...first, year, month, day, small: null, era }, last]
  }
  // June 28 – July 3, 1863; March – May 2012
  const isAsFine = first.month !== null && (first.day === null) === (last.day === null)
  return isAsFine && month !== null ? [{ ...first, year, era }, last] : null
}

/** The end of an interval whose beginning has the year: `1914–18`, `2017年7月5日至8日`. */
function endOfYear(first: Parts, last: Parts): readonly [Parts, Parts] | null {
  const { year, month, day, era } = first
  if (year === null) return null
  if (last.small !== null) {
    const isPair = isNumber(first) && year > 999 && era === null && last.small.length === 2
    const whole = year - (year % 100) + Number(last.small)
    return isPair ? [first, { ...last, year: whole, small: null }] : null
  }
  if (last.era !== null || last.season !== null || !last.isSigned) return null
  if (day !== null && last.day !== null)
    return [first, { ...last, year, month: last.month ?? month }]
  const isMonth = day === null && month !== null && last.month !== null && last.day === null
  return isMonth ? [first, { ...last, year }] : null
}

/** Whether it is clear what `c.` before an interval means: `c. 1450–1500` does not say. */
function isCircaClear(first: Parts, last: Parts): boolean {
  return !isAbout(first) || isAbout(last) || !isNumber(first) || !isNumber(last)
}

function isAbout({ qualifier }: Parts): boolean {
  return qualifier === '~' || qualifier === '%'
}
