import { halvesOf, pointsOf } from '../dates/interval.ts'
import { partsOf, pointOf } from '../dates/parts.ts'
import { pastedDate } from '../dates/pasted.ts'
import type { Point } from '../dates/point.ts'
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
  const exact = withoutAge(spaced(written, language), language)
  // Nothing but an interval has a dash.
  if (/[–—－]/u.test(exact)) return readInterval(exact, language)
  return readPoint(exact, language) ?? readOpen(exact, language) ?? readInterval(exact, language)
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
  const halves = isYearOrMonth(text) ? null : halvesOf(text, language)
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
