import type { DayPoint, Point, SpanPoint } from '../../model/stored-date.ts'
import { storedDate } from '../../model/stored-date.ts'
import type { Language } from '../language/language.ts'

/**
 * A stored date in the words of a language; reading it gives the same date.
 *
 * @example printDate('-1449~', english) // 'c. 1450 BC'
 * @example printDate('1863-07-01/1863-07-03', german) // '1. Juli 1863 – 3. Juli 1863'
 */
export function printDate(edtf: string, language: Language): string {
  const { since, until, present, print } = language.words.dates
  const date = storedDate(edtf)
  if (date === null) return edtf
  if (date.kind === 'point') return printPoint(date.point, language)
  const { start, end } = date
  if (start === null) return end === null ? edtf : fill(until, printPoint(end, language))
  const first = printPoint(start, language)
  if (end !== null) return `${first}${print.to}${printPoint(end, language)}`
  return start.kind === 'day' && start.qualifier === ''
    ? fill(since, first)
    : `${first}${print.to}${present[0] ?? ''}`
}

function printPoint(point: Point, language: Language): string {
  const { circa, seasons, print } = language.words.dates
  switch (point.kind) {
    case 'day': {
      const shown = withEra(dayText(point, language), point.year, language)
      const sure = point.qualifier === '?' || point.qualifier === '%' ? `${shown}?` : shown
      return point.qualifier === '~' || point.qualifier === '%' ? fill(circa, sure) : sure
    }
    case 'season': {
      const m = seasons[point.season - 1]?.[0] ?? ''
      return withEra(pattern(print.season, { m, y: counted(point.year) }), point.year, language)
    }
    case 'span':
      return spanText(point, language)
    default:
      return point satisfies never
  }
}

function dayText({ year, month, day }: DayPoint, { words, monthNames }: Language): string {
  const { print } = words.dates
  const y = counted(year)
  if (month === null) return pattern(print.year, { y })
  const m = monthNames[month - 1] ?? ''
  return day === null
    ? pattern(print.month, { m, y })
    : pattern(print.day, { d: String(day), m, y })
}

function spanText({ years, digits, isBc }: SpanPoint, { words }: Language): string {
  const { print, roman, bc } = words.dates
  if (years === 10) return pattern(print.decade, { y: String(digits * 10) })
  const number = digits + 1
  const text = pattern(print.century, {
    n: roman ? romanOf(number) : String(number),
    o: `${number}${ENDINGS[ORDINALS.select(number)] ?? 'th'}`,
  })
  return isBc ? fill(bc, text) : text
}

const ORDINALS = new Intl.PluralRules('en', { type: 'ordinal' })
const ENDINGS: Readonly<Record<string, string>> = { one: 'st', two: 'nd', few: 'rd', other: 'th' }

/** The number of a year as it is counted: 1 for 1 BC. */
function counted(year: number): string {
  return String(year > 0 ? year : 1 - year)
}

/** Years of few digits say that they are years. */
function withEra(text: string, year: number, { words }: Language): string {
  if (year <= 0) return fill(words.dates.bc, text)
  return year < 1000 ? fill(words.dates.ad, text) : text
}

/** Puts a text into the usual one of several patterns. */
function fill([usual = '…']: readonly string[], text: string): string {
  return usual.replace('…', () => text)
}

function pattern(text: string, values: Readonly<Record<string, string>>): string {
  return text.replace(/\{(\w)\}/gu, (whole, name: string) => values[name] ?? whole)
}

/** @example romanOf(14) // 'XIV' */
function romanOf(number: number): string {
  const tens = 'X'.repeat(Math.floor(number / 10))
  const ones = ['', 'I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX'][number % 10] ?? ''
  return tens + ones
}
