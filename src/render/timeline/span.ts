import { boundsOf } from '../../model/date-bounds.ts'
import { calendarDay } from '../../model/day-number.ts'
import { yearText } from './century.ts'
import type { Event } from './events.ts'

/**
 * From when to when dates are: the years of the first and the last, or the one date that there is; in EDTF.
 *
 * @param events in their order; not empty.
 */
export function spanOf(events: readonly Event[]): string {
  const [only, ...more] = events
  if (only !== undefined && more.length === 0) return only.edtf
  let last = Number.NEGATIVE_INFINITY
  for (const { date, place } of events) {
    const end = boundsOf(date).last
    last = Math.max(last, Number.isFinite(end) ? end : place.order[0])
  }
  const years = [only?.place.order[0] ?? 0, last].map((day) => yearText(calendarDay(day).year))
  return [...new Set(years)].join('/')
}
