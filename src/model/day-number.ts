const DAY = 86_400_000
const [CYCLE, DAYS_OF_CYCLE] = [400, 146_097]

/**
 * Days since 1 January 1970 in the Gregorian calendar, which is reckoned back as ISO 8601 does.
 *
 * @param year astronomical: 0 is 1 BC.
 * @param month from 1; 13 is January of the next year.
 * @example dayNumber(1970, 1, 2) // 1
 */
export function dayNumber(year: number, month = 1, day = 1): number {
  // The calendar repeats after 400 years, and `Date.UTC` takes years below 100 for others.
  const cycles = Math.floor((year - 2000) / CYCLE)
  return Date.UTC(year - cycles * CYCLE, month - 1, day) / DAY + cycles * DAYS_OF_CYCLE
}

/** The year, month and day of a day number. */
export function calendarDay(day: number): { year: number; month: number; day: number } {
  const date = new Date(day * DAY)
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() }
}
