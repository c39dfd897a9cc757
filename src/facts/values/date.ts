import type { Point } from '../../model/stored-date.ts'
import type { Halves } from '../dates/interval.ts'
import { halvesOf, pointsOf } from '../dates/interval.ts'
import { partsOf, pointOf } from '../dates/parts.ts'
import { pastedDate } from '../dates/pasted.ts'
import { edtfOf, faultOf, isInOrder, isOfOldCalendar } from '../dates/point.ts'
import { withoutAge } from '../dates/remark.ts'
import { withoutAffix } from '../language/affix.ts'
import type { Language } from '../language/language.ts'
import type { Reading } from './reading.ts'

/**
 * Reads a date or an interval and gives EDTF (ISO 8601-2): days, months, seasons, years, decades and
 * centuries, before Christ as well; intervals between them, open ones included. In doubt a text stays
 * a text.
 *
 * @param text digits of Europe, spaces single.
 * @example readDate('July 5, 2017', english)         // { value: { type: 'date', edtf: '2017-07-05' } }
 * @example readDate('July 1–3, 1863', english)       // … '1863-07-01/1863-07-03'
 * @example readDate('5 juillet 2017', french)        // … '2017-07-05'
 * @example readDate('March 2017 – present', english) // … '2017-03/..'
 * @example readDate('c. 1450 BC', english)           // … '-1449~'
 * @example readDate('before 1066', english)          // … '../1066'
 * @example readDate('February 30, 2017', english)    // { fault: 'February 2017 has 28 days' }
 */
export function readDate(text: string, language: Language): Reading {
  if (language.months === null || !/\d|siècle|siglo/iu.test(text)) return null
  const written = pastedDate(text.normalize('NFKC').replaceAll('’', "'").toLowerCase().trim())
  return readRemarked(spaced(inOrder(written), language), language, MOST_REMARKS)
}

const MOST_REMARKS = 2
const IN_BRACKETS = /^(.+?) ?\(([^()]+)\)$/u

/** A date behind which in brackets stands how sure it is, or the same date again. */
function readRemarked(text: string, language: Language, remarks: number): Reading {
  const exact = withoutAge(text, language)
  const reading = readExact(exact, language)
  if (reading !== null || remarks === 0 || !exact.endsWith(')')) return reading
  const [, date, remark] = IN_BRACKETS.exec(exact) ?? []
  if (date === undefined || remark === undefined) return null
  const { unsure, roughly } = language.dates
  if (unsure.has(remark)) return readPoint(`${date}?`, language)
  if (roughly.has(remark)) return readPoint(`c. ${date}`, language)
  const again = readRemarked(remark, language, 0)
  const first = readRemarked(date, language, remarks - 1)
  return isSameDate(first, again) ? first : null
}

function isSameDate(a: Reading, b: Reading): boolean {
  const edtf = (one: Reading) =>
    one !== null && 'value' in one && one.value.type === 'date' ? one.value.edtf : null
  return edtf(a) !== null && edtf(a) === edtf(b)
}

function readExact(text: string, language: Language): Reading {
  // Nothing but an interval has a dash.
  if (/[–—－]/u.test(text)) return readInterval(text, language)
  return readPoint(text, language) ?? readOpen(text, language) ?? readInterval(text, language)
}

/** Days in numbers from the year on, and with the name of the month, in their usual spelling. */
function inOrder(text: string): string {
  const [, year, , month = '', day = ''] = /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})$/u.exec(text) ?? []
  if (year !== undefined) return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
  return text.replace(/^(\d{1,2})-(\p{L}{3,})-(\d{4})$/u, '$1 $2 $3')
}

/** Signs that stand between digits without spaces become words of their own. */
function spaced(text: string, { tag }: Language): string {
  return /^(?:zh|ja)\b/iu.test(tag)
    ? text
        .replace(/年(?!代)|[月日号號至到]/gu, ' $& ')
        .replace(/ +/gu, ' ')
        .trim()
    : text
}

function readPoint(text: string, language: Language): Reading {
  const parts = partsOf(text, language)
  const point = parts === null ? null : pointOf(parts)
  return point === null ? null : checked([point], edtfOf(point))
}

/** An interval with one end: `before 1066`, `since March 2017`. */
function readOpen(text: string, language: Language): Reading {
  const { before, after, since, until } = language.dates
  const end = withoutAffix(text, before) ?? withoutAffix(text, until)
  const start = withoutAffix(text, after) ?? withoutAffix(text, since)
  const parts = partsOf(end ?? start ?? '', language)
  const point = parts === null ? null : pointOf(parts)
  if (point?.kind !== 'day' || point.qualifier !== '') return null
  return checked([point], end === null ? `${edtfOf(point)}/..` : `../${edtfOf(point)}`)
}

function readInterval(text: string, language: Language): Reading {
  const halves = isYearOrMonth(text) ? null : (isoHalves(text) ?? halvesOf(text, language))
  if (halves === null) return null
  if (language.dates.present.has(halves.end)) {
    const parts = partsOf(halves.start, language)
    const start = parts === null ? null : pointOf(parts)
    return start === null || start.kind === 'season'
      ? null
      : checked([start], `${edtfOf(start)}/..`)
  }
  const points = pointsOf(halves, language)
  if (points === null) return null
  const [start, end] = points
  const reading = checked(points, `${edtfOf(start)}/${edtfOf(end)}`)
  return reading !== null && 'value' in reading && !isInOrder(start, end) ? null : reading
}

const ISO_INTERVAL = /^(\d{4}-\d{2}(?:-\d{2})?)\/(\d{4}-\d{2}(?:-\d{2})?)$/u

/** Both ends of an interval as ISO 8601 writes it: `2017-07-05/2017-07-09`. */
function isoHalves(text: string): Halves | null {
  const [, start, end] = ISO_INTERVAL.exec(text) ?? []
  return start === undefined || end === undefined ? null : { start, end }
}

/** `2001-02` may be a month or two years. */
function isYearOrMonth(text: string): boolean {
  const [, month] = /^\d{4}-(\d{2})$/u.exec(text) ?? []
  return month !== undefined && Number(month) <= 12
}

function checked(points: readonly Point[], edtf: string): Reading {
  const fault = points.map(faultOf).find((found) => found !== null)
  if (fault !== undefined && fault !== null) return { fault }
  return points.some(isOfOldCalendar) ? null : { value: { type: 'date', edtf } }
}
