import { calendarDay, dayNumber } from '../../model/day-number.ts'
import { yearText } from './century.ts'

/** A length that an axis is parted by, such as 5 years. */
export interface Step {
  readonly unit: 'day' | 'month' | 'year'
  readonly size: number
  /** In days, about. */
  readonly days: number
  /** Every so many of these steps make a rounder one. */
  readonly rounder: readonly number[]
}

const year = (size: number): Step => ({
  unit: 'year',
  size,
  days: 365.2425 * size,
  rounder: [1, 2, 5, 10],
})

const STEPS: readonly Step[] = [
  { unit: 'day', size: 1, days: 1, rounder: [1, 2, 5] },
  { unit: 'day', size: 7, days: 7, rounder: [1, 2, 4] },
  { unit: 'month', size: 1, days: 30.4, rounder: [1, 2, 3, 6] },
  { unit: 'month', size: 3, days: 91.3, rounder: [1, 2, 4] },
  { unit: 'month', size: 6, days: 182.6, rounder: [1, 2, 4] },
  ...[1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000].map(year),
]

/** The finest step that parts so many days into no more parts than asked for. */
export function stepFor(days: number, most: number): Step {
  return STEPS.find((step) => days / step.days <= most) ?? year(10_000)
}

/** The number of the step that a day lies in; {@link stepStart} gives back where it begins. */
export function stepOf({ unit, size }: Step, day: number): number {
  if (unit === 'day') return Math.floor(day / size)
  const { year, month } = calendarDay(day)
  if (unit === 'month') return Math.floor((year * 12 + month - 1) / size)
  if (size === 1) return year
  return Math.floor((year > 0 ? year : year - 1) / size)
}

/**
 * The first day of a step. Steps of several years begin where readers count from: with 500, with 500 BC,
 * which is the year −499, and with the year 1 between them.
 */
export function stepStart({ unit, size }: Step, step: number): number {
  if (unit === 'day') return step * size
  if (unit === 'month') return dayNumber(0, step * size + 1)
  if (size === 1 || step > 0) return dayNumber(step * size)
  return dayNumber(step * size + 1)
}

/** Where a step begins, as short as an axis says it; in EDTF, with `XXXX` where no year is said. */
export function stepLabel(step: Step, number: number): string {
  const { year, month, day } = calendarDay(stepStart(step, number))
  if (step.unit === 'year' || (step.unit === 'month' && month === 1)) return yearText(year)
  return step.unit === 'month' ? `XXXX-${two(month)}` : `XXXX-${two(month)}-${two(day)}`
}

/** A whole step in EDTF. */
export function stepRange(step: Step, number: number): string {
  const first = calendarDay(stepStart(step, number))
  const last = calendarDay(stepStart(step, number + 1) - 1)
  const ends = [first, last].map(({ year, month, day }) => {
    if (step.unit === 'year') return yearText(year)
    const monthText = `${yearText(year)}-${two(month)}`
    return step.unit === 'month' ? monthText : `${monthText}-${two(day)}`
  })
  return [...new Set(ends)].join('/')
}

function two(number: number): string {
  return String(number).padStart(2, '0')
}
