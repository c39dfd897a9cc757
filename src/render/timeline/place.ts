import { boundsOf, firstDay } from '../../model/date-bounds.ts'
import { calendarDay } from '../../model/day-number.ts'
import type { Point, StoredDate } from '../../model/stored-date.ts'
import { centuryOf, yearsOf, yearText } from './century.ts'

/** Where a date stands among others. */
export interface Place {
  /** The century that it is filed under, in EDTF. */
  readonly century: string
  /** The year or decade that it is filed under, in EDTF; null for a century as a whole. */
  readonly group: string | null
  /** Numbers that sort it, the weightiest first. */
  readonly order: readonly [day: number, fineness: number, doubt: number, last: number]
}

/** What begins on one day stands from coarse to fine; what was before that day stands between. */
const FINENESS = { century: 0, decade: 1, before: 2, year: 3, season: 4, month: 5, day: 6 } as const

/**
 * Where readers look for a date: at its beginning, at the head of what it is part of. So the 12th century
 * stands before all its years, `1863` before `March 1863` and that before its first day; what is known only
 * by its end (`before 1066`) stands right before that; an interval stands where it begins, the shorter first.
 *
 * @returns null for an interval with neither end.
 */
export function placeOf(date: StoredDate): Place | null {
  const start = date.kind === 'point' ? date.point : date.start
  const point = start ?? (date.kind === 'interval' ? date.end : null)
  if (point === null) return null
  const day = firstDay(point)
  const fineness = start === null ? FINENESS.before : FINENESS[finenessOf(point)]
  const { century, group } = filedUnder(point, day)
  return { century, group, order: [day, fineness, doubtOf(point), boundsOf(date).last] }
}

/** The exact comes before what is about or perhaps so. */
function doubtOf(point: Point): number {
  return point.kind === 'day' && point.qualifier !== '' ? 1 : 0
}

function filedUnder(point: Point, day: number): Pick<Place, 'century' | 'group'> {
  const { year } = calendarDay(day)
  const century = centuryOf(year)
  if (point.kind !== 'span') return { century, group: yearText(year) }
  return {
    century,
    group: point.years === 100 ? null : `${String(point.digits).padStart(3, '0')}X`,
  }
}

function finenessOf(point: Point): keyof typeof FINENESS {
  if (point.kind === 'season') return 'season'
  if (point.kind === 'span') return point.years === 100 ? 'century' : 'decade'
  if (point.month === null) return 'year'
  return point.day === null ? 'month' : 'day'
}

/** Compares places for sorting. */
export function comparePlaces(a: Place, b: Place): number {
  for (let index = 0; index < a.order.length; index++) {
    const one = a.order[index] ?? 0
    const other = b.order[index] ?? 0
    // Two open ends are both infinite, and their difference is no number.
    if (one !== other) return one < other ? -1 : 1
  }
  return 0
}

/** The decade of a year or of a decade, as an interval of years in EDTF. */
export function decadeOf(group: string): string {
  const year = group.endsWith('X') ? yearsOf(group)[0] : Number(group)
  const span = year > 0 ? `${Math.floor(year / 10)}X` : `-${Math.floor(-year / 10)}X`
  const [first, last] = yearsOf(span)
  return `${yearText(first)}/${yearText(last)}`
}
