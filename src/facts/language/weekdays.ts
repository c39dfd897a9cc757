import { monthKey } from './months.ts'

/** A Monday. */
const MONDAY = Date.UTC(2017, 6, 3)
const DAY = 86_400_000

/**
 * The names of the days of the week in a language and in English, long and short, as months are looked
 * up; 1 for Monday to 7 for Sunday.
 *
 * @example weekdaysOf('fr').get('mercredi') // 3
 */
export function weekdaysOf(tag: string): ReadonlyMap<string, number> {
  const days = new Map<string, number>()
  for (const language of new Set(['en', tag])) {
    for (const weekday of ['short', 'long'] as const) {
      const format = new Intl.DateTimeFormat(language, { weekday, timeZone: 'UTC' })
      for (let day = 0; day < 7; day++)
        days.set(monthKey(format.format(MONDAY + day * DAY)), day + 1)
    }
  }
  return days
}
