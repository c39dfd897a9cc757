import type { Point, Qualifier, SpanPoint } from '../../model/stored-date.ts'
import { withoutAffix } from '../language/affix.ts'
import type { Language } from '../language/language.ts'
import type { Token } from './tokens.ts'
import { tokensOf } from './tokens.ts'
import { weekdayOf, withoutWeekday } from './weekday.ts'

/** What a text says of a date; half of an interval may leave the year or the month to the other half. */
export interface Parts {
  /** As it is counted: 44 in `44 BC`. */
  readonly year: number | null
  readonly month: number | null
  readonly day: number | null
  readonly season: number | null
  /** 1 for Monday to 7 for Sunday. */
  readonly weekday: number | null
  /** One or two digits alone: a day, or the end of a pair of years. */
  readonly small: string | null
  readonly span: SpanPoint | null
  readonly era: Era | null
  readonly qualifier: Qualifier
  /** Whether signs say what its numbers are: `7月5日`. */
  readonly isSigned: boolean
}

export type Era = 'bc' | 'ad'

const NOTHING: Parts = {
  year: null,
  month: null,
  day: null,
  season: null,
  weekday: null,
  small: null,
  span: null,
  era: null,
  qualifier: '',
  isSigned: false,
}

/**
 * What the tokens of a date stand for, by their kinds: `y` year, `m` month, `d` day, `s` season, `n` a
 * number alone, `*` nothing. Where a year and a day have the same place, the number of digits tells.
 */
const PATTERNS: ReadonlyMap<string, string> = new Map([
  ['MN,N', 'md*y'],
  ['MO,N', 'md*y'],
  ['MNN', 'mdy'],
  ['MON', 'mdy'],
  ['NMN', 'dmy'],
  ['OMN', 'dmy'],
  ['NM,N', 'dm*y'],
  ['OM,N', 'dm*y'],
  ['M,N', 'm*y'],
  ['NM', 'dm'],
  ['OM', 'dm'],
  ['MO', 'md'],
  ['M', 'm'],
  ['O', 'd'],
  ['N,N', 'd*y'],
  ['O,N', 'd*y'],
  ['SN', 'sy'],
  ['S,N', 's*y'],
  ['OON', 'dmy'],
  ['NyS', 'y*s'],
  ['NyNmNd', 'y*m*d*'],
  ['NyNm', 'y*m*'],
  ['Ny', 'y*'],
  ['NmNd', 'm*d*'],
  ['Nm', 'm*'],
  ['Nd', 'd*'],
])

/**
 * Reads one date, or half of an interval; null where a word of it is not understood.
 *
 * @param text in lower case, spaces single.
 * @param assumed the era of a number that names none.
 * @example partsOf('c. 1450 bc', english) // { year: 1450, era: 'bc', qualifier: '~', … }
 */
export function partsOf(
  text: string,
  language: Language,
  assumed: Era | null = null,
): Parts | null {
  const { dates } = language
  const exact = withoutAffix(text, dates.circa)
  const sure = (exact ?? text).replace(/ ?(?:\?|\(\?\))$/u, '')
  const isUnsure = sure !== (exact ?? text)
  const qualifier = exact === null ? (isUnsure ? '?' : '') : isUnsure ? '%' : '~'
  const beforeChrist = withoutAffix(sure, dates.bc)
  const ofOurs = beforeChrist === null ? (withoutAffix(sure, dates.ad) ?? dayAd(sure)) : null
  const era = beforeChrist !== null ? 'bc' : ofOurs !== null ? 'ad' : assumed
  const bare = beforeChrist ?? ofOurs ?? sure
  const span = spanOf(bare, language, era)
  if (span !== null) return qualifier === '' ? { ...NOTHING, span, era } : null
  const parts = dayOf(bare, language, era)
  return parts === null ? null : { ...parts, era, qualifier }
}

/** `24 august ad 79` without its era. */
function dayAd(text: string): string | null {
  const [, before, year] = /^(.*\p{L}.*),? (?:ad|a\.d\.) (\d{1,4})$/u.exec(text) ?? []
  return before === undefined || year === undefined ? null : `${before} ${year}`
}

function dayOf(text: string, language: Language, era: Era | null): Parts | null {
  const month = /^(\d{4})-(\d{2})$/u.exec(text)
  if (month !== null) return era === null ? ofIsoMonth(month[1] ?? '', month[2] ?? '') : null
  const { tokens, weekday } = withoutWeekday(tokensOf(text, language))
  const parts = partsIn(tokens, language, era)
  return parts === null || weekday === null ? parts : { ...parts, weekday }
}

function partsIn(tokens: readonly Token[], language: Language, era: Era | null): Parts | null {
  const [first] = tokens
  const kinds = tokens.map(({ kind }) => kind).join('')
  if (kinds === 'I' && era === null) return ofIso((first?.text ?? '').split('-'))
  if (kinds === 'N' && first !== undefined) {
    if (isYear(first, era)) return { ...NOTHING, year: first.value }
    return first.text.length <= 2 ? { ...NOTHING, small: first.text } : null
  }
  if (kinds === 'MN') return withRoles(tokens, isYear(tokens[1], era) ? 'my' : 'md', era)
  // In English, 5.7.2017 may be a day in May.
  const roles = kinds === 'OON' && language.tag.startsWith('en') ? undefined : PATTERNS.get(kinds)
  return roles === undefined ? null : withRoles(tokens, roles, era)
}

/** `1914-18` are years, and `2001-02` may be: neither is read as a month. */
function ofIsoMonth(year: string, month: string): Parts | null {
  const isMonth = Number(month) <= 12 && Number(month) <= Number(year.slice(2))
  return isMonth ? ofIso([year, month]) : null
}

function ofIso([year = '', month = '', day]: readonly (string | undefined)[]): Parts | null {
  if (Number(year) === 0) return null
  return {
    ...NOTHING,
    year: Number(year),
    month: Number(month),
    day: day === undefined ? null : Number(day),
  }
}

const NAMES: Readonly<Record<string, 'year' | 'month' | 'day' | 'season'>> = {
  y: 'year',
  m: 'month',
  d: 'day',
  s: 'season',
}

function withRoles(tokens: readonly Token[], roles: string, era: Era | null): Parts | null {
  const found: { -readonly [Key in keyof Parts]: Parts[Key] } = {
    ...NOTHING,
    isSigned: tokens.some(({ kind }) => kind === 'm' || kind === 'd'),
  }
  for (const [index, token] of tokens.entries()) {
    const name = NAMES[roles[index] ?? '']
    if (name === undefined) continue
    if (name === 'year' && !isYear(token, era)) return null
    if (name === 'day' && token.text.length > 2) return null
    found[name] = token.value
  }
  return found
}

/** Three or four digits; fewer only beside BC or AD: `79` alone may be 1979. */
function isYear(token: Token | undefined, era: Era | null): boolean {
  if (token === undefined || token.kind !== 'N' || token.value === 0) return false
  const { length } = token.text
  return length === 4 || (length < 4 && token.text[0] !== '0' && (length === 3 || era !== null))
}

/** A century or a decade. */
function spanOf(
  text: string,
  {
    dates,
    words: {
      dates: { roman },
    },
  }: Language,
  era: Era | null,
): SpanPoint | null {
  const [, hundred, ten] = /^(\d{1,2})世[纪紀]([1-9])0年代$/u.exec(text) ?? []
  if (hundred !== undefined && era === null) {
    return decade((Number(hundred) - 1) * 10 + Number(ten))
  }
  const written = text.replace(/^(?:the|le|les|el|la|los|das) /u, '')
  const inDecade = withoutAffix(written, dates.decade)
  if (inDecade !== null) {
    // 1900s may be ten years or a hundred; decades before Christ are not those of EDTF.
    const isOne = /^[1-9]\d{2}0$/u.test(inDecade) && !inDecade.endsWith('00') && era === null
    return isOne ? decade(Number(inDecade) / 10) : null
  }
  const inCentury = withoutAffix(written, dates.century)
  return inCentury === null ? null : bareCentury(inCentury, roman, era)
}

function decade(digits: number): SpanPoint {
  return { kind: 'span', years: 10, digits, isBc: false }
}

/** The number of a century, in Roman numerals where the language has them: `12`, `xii`. */
function centuryNumber(text: string, isRoman: boolean): number {
  if (/^\d{1,2}$/u.test(text)) return Number(text)
  return isRoman && text !== '' ? ROMAN.indexOf(text) + 1 : 0
}

/** The centuries that there have been. */
const ROMAN = 'i ii iii iv v vi vii viii ix x xi xii xiii xiv xv xvi xvii xviii xix xx xxi'.split(
  ' ',
)

function century(number: number, era: Era | null): SpanPoint | null {
  if (number < 1 || number > (era === 'bc' ? 99 : ROMAN.length)) return null
  return { kind: 'span', years: 100, digits: number - 1, isBc: era === 'bc' }
}

const CENTURY_ENDING = /(?:(?<=\d)(?:st|nd|rd|th|\.)|(?<=[\divx])(?:er|e|ème|è))$/u

/**
 * A century without its word, which may stand with the other end of the interval.
 *
 * @example bareCentury('xiie', true, null) // { digits: 11, … }
 */
export function bareCentury(text: string, isRoman: boolean, era: Era | null): SpanPoint | null {
  return century(centuryNumber(text.replace(CENTURY_ENDING, ''), isRoman), era)
}

/** The date that parts make; null where they make none. */
export function pointOf(parts: Parts): Point | null {
  const { year, month, day, season, span, era, qualifier } = parts
  if (span !== null) return span
  if (year === null || parts.small !== null || (day !== null && month === null)) return null
  const astronomical = era === 'bc' ? 1 - year : year
  if (parts.weekday !== null && parts.weekday !== weekdayOf(astronomical, month, day)) return null
  if (season === null) return { kind: 'day', year: astronomical, month, day, qualifier }
  return qualifier === '' && month === null ? { kind: 'season', year: astronomical, season } : null
}
