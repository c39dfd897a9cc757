import { dayNumber } from './day-number.ts'
import type { Point, StoredDate } from './stored-date.ts'

/** The earliest and the latest day that a date can mean, see {@link dayNumber}; infinite where it is open. */
export interface Bounds {
  readonly first: number
  readonly last: number
}

/**
 * The days that a date can mean. What is about or perhaps so is taken at its word. A season is that of
 * meteorology in the north: spring begins in March, and winter ends in February of the year after.
 *
 * @example boundsOf({ kind: 'point', point: { kind: 'span', years: 100, digits: 11, isBc: false } })
 * // from 1 January 1100 to 31 December 1199
 */
export function boundsOf(date: StoredDate): Bounds {
  if (date.kind === 'point') return { first: firstDay(date.point), last: lastDay(date.point) }
  const { start, end } = date
  return {
    first: start === null ? Number.NEGATIVE_INFINITY : firstDay(start),
    last: end === null ? Number.POSITIVE_INFINITY : lastDay(end),
  }
}

/** The first day of a point. */
export function firstDay(point: Point): number {
  switch (point.kind) {
    case 'day':
      return dayNumber(point.year, point.month ?? 1, point.day ?? 1)
    case 'season':
      return dayNumber(point.year, 3 * point.season)
    case 'span':
      return dayNumber(firstYear(point))
    default:
      return point satisfies never
  }
}

function lastDay(point: Point): number {
  switch (point.kind) {
    case 'day':
      if (point.day !== null) return firstDay(point)
      return point.month === null
        ? dayNumber(point.year, 12, 31)
        : dayNumber(point.year, point.month + 1) - 1
    case 'season':
      return dayNumber(point.year, 3 * point.season + 3) - 1
    case 'span': {
      const { years, digits, isBc } = point
      return dayNumber(isBc ? -digits * years : digits * years + years - 1, 12, 31)
    }
    default:
      return point satisfies never
  }
}

/** The first century has 99 years: there was no year 0. */
function firstYear({ years, digits, isBc }: Extract<Point, { kind: 'span' }>): number {
  return isBc ? -(digits * years + years - 1) : Math.max(1, digits * years)
}
