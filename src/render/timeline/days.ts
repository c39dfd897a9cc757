import { once } from '../once.ts'
import type { Event } from './events.ts'
import { eventsOf } from './events.ts'

/** The page of the days of the year. */
export const DAYS = 'on-this-day.html'

/** A date whose day is known, or that of its beginning. */
export interface Anniversary {
  readonly event: Event
  /** As written, in whichever calendar: `07-05`. */
  readonly key: string
}

/**
 * The dates of a site that have a day, by the days of the year and then by their years. What is about or
 * perhaps so has no anniversary.
 */
export const daysOf = once((site): readonly Anniversary[] =>
  eventsOf(site)
    .flatMap((event) => {
      const start = event.date.kind === 'point' ? event.date.point : event.date.start
      if (start?.kind !== 'day' || start.qualifier !== '') return []
      if (start.month === null || start.day === null) return []
      return { event, key: `${two(start.month)}-${two(start.day)}` }
    })
    .sort((a, b) => (a.key < b.key ? -1 : Number(a.key > b.key))),
)

function two(number: number): string {
  return String(number).padStart(2, '0')
}
