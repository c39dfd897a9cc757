import type { Point } from '../model/stored-date.ts'
import { storedDate } from '../model/stored-date.ts'
import type { Translate } from './messages.ts'
import { roman } from './roman.ts'

/**
 * Writes a date of EDTF in a language. A year `XXXX` is left out: `XXXX-07-05` is a day of any year.
 *
 * @param style `short` shortens names of months, for the axis of a picture.
 */
export type DateFormat = (edtf: string, style?: 'long' | 'short') => string

/**
 * Makes the date writer of a language: days, months and years by `Intl`, the words around them by `t`.
 *
 * @example dateFormat(t, 'en')('1863-07-01/1863-07-03') // 'July 1 – 3, 1863'
 * @example dateFormat(t, 'en')('-1449~') // 'c. 1450 BC'
 * @example dateFormat(t, 'de')('XXXX-07') // 'Juli'
 */
export function dateFormat(t: Translate, language: string): DateFormat {
  const intl = intlFormats(language)
  const pointText = (point: Point, how: How): string => {
    if (point.kind === 'span') return spanText(point, t)
    if (point.kind === 'season') {
      return t(SEASONS[point.season - 1] ?? '', { year: intl.year(point.year) })
    }
    const text = intl.day(point, how)
    const [about, perhaps] = ['~%', '?%'].map((signs) => isOneOf(point.qualifier, signs))
    const marked = perhaps ? t('perhaps', { date: text }) : text
    return about ? t('circa', { date: marked }) : marked
  }
  return (edtf, style = 'long') => {
    const how = { style, isYearless: edtf.startsWith('XXXX') }
    const date = storedDate(edtf.replaceAll('XXXX', ANY_YEAR))
    if (date === null) return edtf
    if (date.kind === 'point') return pointText(date.point, how)
    const { start, end } = date
    const [from, to] = [start, end].map((point) => (point === null ? '…' : pointText(point, how)))
    const range = start === null || end === null ? null : intl.range(start, end, how)
    return range ?? t('dateRange', { from: from ?? '', to: to ?? '' })
  }
}

/** A leap year, so that February 29 is a day of it. */
const ANY_YEAR = '2000'
const SEASONS = ['spring', 'summer', 'autumn', 'winter']

interface How {
  readonly style: 'long' | 'short'
  readonly isYearless: boolean
}

function isOneOf(sign: string, signs: string): boolean {
  return sign !== '' && signs.includes(sign)
}

function spanText({ years, digits, isBc }: Extract<Point, { kind: 'span' }>, t: Translate): string {
  if (years === 10) return t('decade', { year: String(digits * 10) })
  const number = digits + 1
  const text = t('century', { ordinal: number, roman: roman(number) })
  return isBc ? t('beforeChrist', { date: text }) : text
}

type Day = Extract<Point, { kind: 'day' }>

/** Years of few digits say their era: 44 BC, 79 AD. */
const PLAIN_YEARS = 1000

/** The formats of `Intl` for days, months and years, each made when it is first needed. */
function intlFormats(language: string) {
  const made = new Map<string, Intl.DateTimeFormat>()
  const formatOf = ({ year, month, day }: Day, { style, isYearless }: How) => {
    const options: Intl.DateTimeFormatOptions = {
      ...(isYearless ? {} : { year: 'numeric' }),
      ...(!isYearless && year < PLAIN_YEARS ? { era: 'short' } : {}),
      ...(month === null ? {} : { month: style }),
      ...(day === null ? {} : { day: 'numeric' }),
    }
    const key = Object.entries(options).join()
    const known =
      made.get(key) ??
      // Years are those of the Gregorian calendar, in every language.
      new Intl.DateTimeFormat([language, 'en'], {
        ...options,
        timeZone: 'UTC',
        calendar: 'gregory',
      })
    made.set(key, known)
    return known
  }
  return {
    day: (point: Day, how: How) => formatOf(point, how).format(timeOf(point)),
    year: (year: number) => {
      const point: Day = { kind: 'day', year, month: null, day: null, qualifier: '' }
      return formatOf(point, { style: 'long', isYearless: false }).format(timeOf(point))
    },
    /** Two exact dates of one kind, what they share said once; null where they must be joined by words. */
    range: (start: Point, end: Point, how: How): string | null => {
      if (start.kind !== 'day' || end.kind !== 'day') return null
      if (start.qualifier !== '' || end.qualifier !== '') return null
      const format = formatOf(start, how)
      if (format !== formatOf(end, how)) return null
      const text = format.formatRange(timeOf(start), timeOf(end))
      // Some languages write ranges of days in digits alone.
      return start.month !== null && /\d\/\d/u.test(text) ? null : text
    },
  }
}

function timeOf({ year, month, day }: Day): number {
  return new Date(0).setUTCFullYear(year, (month ?? 1) - 1, day ?? 1)
}
