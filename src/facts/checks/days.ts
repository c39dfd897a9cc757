import type { Point } from '../../model/stored-date.ts'
import { storedDate } from '../../model/stored-date.ts'

/** The days that a date may mean: its first and its last, as numbers in their order. */
export interface Days {
  readonly from: number
  readonly to: number
}

/** Every month counts as one of 31 days: only the order matters, and about how far apart days are. */
export const YEAR = 372

/**
 * The days of a date in EDTF; null for one that is only about right, which contradicts nothing.
 *
 * @example daysOf('2017-07') // from July 1 to July 31
 */
export function daysOf(edtf: string): Days | null {
  const stored = storedDate(edtf)
  if (stored === null) return null
  if (stored.kind === 'point') return ofPoint(stored.point)
  const start = stored.start === null ? null : ofPoint(stored.start)
  const end = stored.end === null ? null : ofPoint(stored.end)
  if ((stored.start !== null && start === null) || (stored.end !== null && end === null))
    return null
  return { from: start?.from ?? Number.NEGATIVE_INFINITY, to: end?.to ?? Number.POSITIVE_INFINITY }
}

function ofPoint(point: Point): Days | null {
  switch (point.kind) {
    case 'day': {
      const { year, month, day, qualifier } = point
      if (qualifier !== '') return null
      const first = (year * 12 + (month ?? 1) - 1) * 31 + (day ?? 1)
      const last = (year * 12 + (month ?? 12) - 1) * 31 + (day ?? 31)
      return { from: first, to: last }
    }
    case 'season':
      // Seasons are others in the south, and winter reaches into the next year.
      return { from: point.year * YEAR + 1, to: (point.year + 1) * YEAR + YEAR / 4 }
    case 'span': {
      const { years, digits, isBc } = point
      const first = isBc ? -(digits * years + years - 1) : digits * years
      return { from: first * YEAR + 1, to: (first + years) * YEAR + YEAR }
    }
    default:
      return point satisfies never
  }
}

/** Whether one date may be the other: the same, or one within the other. */
export function areCompatible(a: Days, b: Days): boolean {
  return a.from <= b.to && b.from <= a.to
}

/** About how many years lie between two dates. */
export function yearsBetween(a: Days, b: Days): number {
  return Math.max(0, a.from - b.to, b.from - a.to) / YEAR
}

/** The same with days more at either end. */
export function widened({ from, to }: Days, days: number): Days {
  return { from: from - days, to: to + days }
}
