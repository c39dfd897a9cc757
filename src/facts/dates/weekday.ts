import type { Token } from './tokens.ts'

/** A date without its day of the week, and that day: 1 for Monday to 7 for Sunday. */
interface WithoutWeekday {
  readonly tokens: readonly Token[]
  readonly weekday: number | null
}

/** Takes the day of the week out of a date, with the comma beside it: `Friday, 13 June 1997`. */
export function withoutWeekday(all: readonly Token[]): WithoutWeekday {
  const at = all.findIndex(({ kind }) => kind === 'W')
  const found = all[at]
  if (found === undefined) return { tokens: all, weekday: null }
  const start = all[at - 1]?.kind === ',' ? at - 1 : at
  const end = at === 0 && all[1]?.kind === ',' ? 2 : at + 1
  return { tokens: [...all.slice(0, start), ...all.slice(end)], weekday: found.value }
}

/**
 * The day of the week of a date, or null where there is none: before the Gregorian calendar, or where
 * no day is named.
 *
 * @example weekdayOf(2017, 7, 5) // 3
 */
export function weekdayOf(year: number, month: number | null, day: number | null): number | null {
  if (month === null || day === null || year < 1583) return null
  return new Date(Date.UTC(year, month - 1, day)).getUTCDay() || 7
}
