import type { Reading } from './reading.ts'

/** A calendar day, month or year; what is not said is null. */
interface Day {
  readonly year: number
  readonly month: number | null
  readonly day: number | null
}

const MONTHS = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
]
const DASH = '\\s*[–—-]\\s*'
const RANGE = /^(.+?)(?:\s*[–—]\s*|\s+-\s+|\s+to\s+)(.+)$/iu
const PRESENT = /^(?:present|now|ongoing|today)$/iu
const MONTH = `(${MONTHS.join('|')}|${MONTHS.map((month) => `${month.slice(0, 3)}\\.?`).join('|')}|sept\\.?)`
const pattern = (text: string) => new RegExp(`^${text}$`, 'iu')

const MONTH_DAY_YEAR = pattern(`${MONTH}\\s+(\\d{1,2}),?\\s+(\\d{4})`)
const DAY_MONTH_YEAR = pattern(`(\\d{1,2})\\.?\\s+${MONTH},?\\s+(\\d{4})`)
const MONTH_YEAR = pattern(`${MONTH},?\\s+(\\d{4})`)
const ISO = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/u
const YEARS = pattern(`(\\d{4})${DASH}(\\d{4})`)
const MONTH_DAYS_YEAR = pattern(`${MONTH}\\s+(\\d{1,2})${DASH}(\\d{1,2}),?\\s+(\\d{4})`)
const DAYS_MONTH_YEAR = pattern(`(\\d{1,2})${DASH}(\\d{1,2})\\s+${MONTH},?\\s+(\\d{4})`)
const MONTH_DAY = pattern(`${MONTH}\\s+(\\d{1,2})`)
const DAY_MONTH = pattern(`(\\d{1,2})\\.?\\s+${MONTH}`)
const MONTH_ONLY = pattern(MONTH)

/**
 * Reads a date or an interval and gives EDTF (ISO 8601-2): days, months, years from 1000 on, and
 * intervals between them, open ones included. Other texts stay texts.
 *
 * @example readDate('July 5, 2017')         // { value: { type: 'date', edtf: '2017-07-05' } }
 * @example readDate('July 1–3, 1863')       // … '1863-07-01/1863-07-03'
 * @example readDate('March 2017 – present') // … '2017-03/..'
 * @example readDate('February 30, 2017')    // { fault: 'February 2017 has 28 days' }
 */
export function readDate(text: string): Reading {
  const written = text.trim()
  const single = readDay(written)
  if (single !== null) return checked([single], edtfOf(single))
  const range = readRange(written)
  if (range === null) return null
  const [start, end] = range
  if (end === null) return checked([start], `${edtfOf(start)}/..`)
  const fault = checked([start, end], `${edtfOf(start)}/${edtfOf(end)}`)
  return fault !== null && 'fault' in fault ? fault : inOrder(start, end) ? fault : null
}

function readDay(text: string): Day | null {
  const iso = ISO.exec(text)
  if (iso !== null && !isYears(iso)) return day(iso[1], iso[2] ?? null, iso[3] ?? null)
  const us = MONTH_DAY_YEAR.exec(text)
  if (us !== null) return day(us[3], us[1], us[2])
  const british = DAY_MONTH_YEAR.exec(text)
  if (british !== null) return day(british[3], british[2], british[1])
  const month = MONTH_YEAR.exec(text)
  if (month !== null) return day(month[2], month[1], null)
  return null
}

/** `1914-18` are years, and `2001-02` may be: neither is read as a month. */
function isYears([, year = '', month, day]: RegExpExecArray): boolean {
  if (month === undefined || day !== undefined) return false
  return Number(month) > 12 || Number(month) > Number(year.slice(2))
}

/** The two ends of an interval; the second is null where it is open. */
function readRange(text: string): readonly [Day, Day | null] | null {
  const years = YEARS.exec(text)
  if (years !== null) return both(day(years[1], null, null), day(years[2], null, null))
  const us = MONTH_DAYS_YEAR.exec(text)
  if (us !== null) return both(day(us[4], us[1], us[2]), day(us[4], us[1], us[3]))
  const british = DAYS_MONTH_YEAR.exec(text)
  if (british !== null) {
    return both(day(british[4], british[3], british[1]), day(british[4], british[3], british[2]))
  }
  const [, first, last] = RANGE.exec(text) ?? []
  if (first === undefined || last === undefined) return null
  if (PRESENT.test(last)) return both(readDay(first), 'open')
  const end = readDay(last)
  return end === null ? null : both(readDay(first) ?? withYearOf(first, end), end)
}

function both(start: Day | null, end: Day | null | 'open'): readonly [Day, Day | null] | null {
  if (start === null || end === null) return null
  return [start, end === 'open' ? null : end]
}

/** `June 28` in `June 28 – July 3, 1914`, `March` in `March – May 2012`. */
function withYearOf(text: string, { year, day: lastDay }: Day): Day | null {
  const us = MONTH_DAY.exec(text)
  const british = DAY_MONTH.exec(text)
  if (us !== null && lastDay !== null) return day(String(year), us[1], us[2])
  if (british !== null && lastDay !== null) return day(String(year), british[2], british[1])
  const month = MONTH_ONLY.exec(text)
  return month !== null && lastDay === null ? day(String(year), month[1], null) : null
}

function day(year = '', month: string | null = null, ofMonth: string | null = null): Day {
  return {
    year: Number(year),
    month: month === null ? null : monthNumber(month),
    day: ofMonth === null ? null : Number(ofMonth),
  }
}

function monthNumber(text: string): number {
  if (/^\d+$/u.test(text)) return Number(text)
  const start = text.toLowerCase().replace(/\.$/u, '').slice(0, 3)
  return MONTHS.findIndex((month) => month.startsWith(start)) + 1
}

function checked(days: readonly Day[], edtf: string): Reading {
  const fault = days.map(faultOf).find((found) => found !== null)
  if (fault !== undefined && fault !== null) return { fault }
  return days.some(isOfOldCalendar) ? null : { value: { type: 'date', edtf } }
}

function faultOf({ year, month, day }: Day): string | null {
  if (month === null) return null
  const name = MONTHS[month - 1]
  if (name === undefined) return `there is no month ${month}`
  const days = daysIn(year, month)
  if (day === null || (day >= 1 && day <= days)) return null
  if (isOfOldCalendar({ year, month, day })) return null
  if (day === 0) return 'there is no day 0'
  return `${name.charAt(0).toUpperCase()}${name.slice(1)} ${year} has ${days} days`
}

/**
 * Days that only the Julian calendar had (February 29 in 1500, or in Russia in 1900), and the one
 * February 30 that Sweden had in 1712. EDTF has no name for them.
 */
function isOfOldCalendar({ year, month, day }: Day): boolean {
  if (month !== 2 || day === null) return false
  if (day === 30) return year === 1712
  return day === 29 && year % 4 === 0 && year < 1930 && daysIn(year, month) === 28
}

function daysIn(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate()
}

function inOrder(start: Day, end: Day): boolean {
  const [a, b] = [edtfOf(start), edtfOf(end)]
  const shared = Math.min(a.length, b.length)
  return a.slice(0, shared) <= b.slice(0, shared)
}

function edtfOf({ year, month, day }: Day): string {
  const two = (number: number) => String(number).padStart(2, '0')
  return [
    String(year).padStart(4, '0'),
    ...[month, day].filter((part) => part !== null).map(two),
  ].join('-')
}
