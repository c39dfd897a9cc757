import type { DayPoint, Point } from '../../model/stored-date.ts'

/**
 * The date in EDTF (ISO 8601-2, levels 1 and 2; https://www.loc.gov/standards/datetime/).
 *
 * @example edtfOf({ kind: 'day', year: -43, month: 3, day: 15, qualifier: '~' }) // '-0043-03-15~'
 */
export function edtfOf(point: Point): string {
  switch (point.kind) {
    case 'day': {
      const { year, month, day, qualifier } = point
      const parts = [month, day].filter((part) => part !== null).map(two)
      return [edtfYear(year), ...parts].join('-') + qualifier
    }
    case 'season':
      return `${edtfYear(point.year)}-${20 + point.season}`
    case 'span': {
      const width = point.years === 10 ? 3 : 2
      const digits = String(point.digits).padStart(width, '0')
      return `${point.isBc ? '-' : ''}${digits}${point.years === 10 ? 'X' : 'XX'}`
    }
    default:
      return point satisfies never
  }
}

function edtfYear(year: number): string {
  return `${year < 0 ? '-' : ''}${String(Math.abs(year)).padStart(4, '0')}`
}

function two(number: number): string {
  return String(number).padStart(2, '0')
}

/** Whether one date does not come after another; `July 1916 – 1916` is in no order. */
export function isInOrder(start: Point, end: Point): boolean {
  const [a, b] = [firstDay(start), firstDay(end)]
  // All years of a span begin as early as it does: `1990s – 1995`.
  if (start.kind === 'span' || end.kind === 'span') return a.year <= lastYear(end)
  if (a.year !== b.year) return a.year < b.year
  if (a.month === null || b.month === null) return a.month === null
  if (a.month !== b.month) return a.month < b.month
  return a.day === null || (b.day !== null && a.day <= b.day)
}

function firstDay(point: Point): Pick<DayPoint, 'year' | 'month' | 'day'> {
  if (point.kind === 'day') return point
  if (point.kind === 'season') return { year: point.year, month: null, day: null }
  const { years, digits, isBc } = point
  return { year: isBc ? -(digits * years + years - 1) : digits * years, month: null, day: null }
}

function lastYear(point: Point): number {
  return firstDay(point).year + (point.kind === 'span' ? point.years - 1 : 0)
}

const MONTHS = new Intl.DateTimeFormat('en', { month: 'long', timeZone: 'UTC' })

/**
 * What is impossible about a date, in a sentence for its writer; null where nothing is.
 *
 * @example faultOf({ kind: 'day', year: 2017, month: 2, day: 30, qualifier: '' })
 * // 'February 2017 has 28 days'
 */
export function faultOf(point: Point): string | null {
  if (point.kind !== 'day' || point.month === null) return null
  const { year, month, day } = point
  if (month < 1 || month > 12) return `there is no month ${month}`
  const days = daysIn(year, month)
  if (day === null || (day >= 1 && day <= days) || isOfOldCalendar(point)) return null
  if (day === 0) return 'there is no day 0'
  const shown = year > 0 ? String(year) : `${1 - year} BC`
  return `${MONTHS.format(Date.UTC(2017, month - 1))} ${shown} has ${days} days`
}

/**
 * Days that only the Julian calendar had (February 29 in 1500, or in Russia in 1900), and the one
 * February 30 that Sweden had in 1712. EDTF has no name for them.
 */
export function isOfOldCalendar(point: Point): boolean {
  if (point.kind !== 'day' || point.month !== 2 || point.day === null) return false
  if (point.day === 30) return point.year === 1712
  return point.day === 29 && point.year % 4 === 0 && point.year < 1930 && !isLeap(point.year)
}

function daysIn(year: number, month: number): number {
  if (month === 2) return isLeap(year) ? 29 : 28
  return [4, 6, 9, 11].includes(month) ? 30 : 31
}

function isLeap(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
}
