import type { Bounds } from '../../model/date-bounds.ts'
import { calendarDay, dayNumber } from '../../model/day-number.ts'
import type { Step } from './steps.ts'
import { stepFor, stepLabel, stepOf, stepStart } from './steps.ts'

/** An axis of time. */
export interface Scale {
  /** Where a day lies, in percent of the axis from its beginning; what lies without stands at an end. */
  readonly at: (day: number) => number
  /** The length of time that a bar counts; the axis holds a whole number of them. */
  readonly step: Step
  readonly ticks: readonly Tick[]
  /** The first day, and the day after the last. */
  readonly first: number
  readonly end: number
}

/** A mark on the axis. */
export interface Tick {
  readonly at: number
  /** In EDTF, with `XXXX` where no year is said. */
  readonly edtf: string
  /** Whether it is labelled where there is room for few. */
  readonly isRound: boolean
}

/** A bar of so many is wide enough on a phone. */
const MOST_BARS = 60
const MOST_TICKS = 10
const MOST_ROUND_TICKS = 5

/** The axis that some days fit on, its ends rounded. A single day has its year. */
export function scaleFor({ first, last }: Bounds): Scale {
  const { year } = calendarDay(first)
  const wide = first === last ? yearOf(year) : { first, last }
  const step = stepFor(wide.last - wide.first + 1, MOST_BARS)
  const start = stepStart(step, stepOf(step, wide.first))
  const end = stepStart(step, stepOf(step, wide.last) + 1)
  const at = (day: number) =>
    Math.min(100, Math.max(0, rounded((100 * (day - start)) / (end - start))))
  return { at, step, ticks: ticksOf(start, end, at), first: start, end }
}

function yearOf(year: number): Bounds {
  return { first: dayNumber(year), last: dayNumber(year, 12, 31) }
}

function ticksOf(start: number, end: number, at: Scale['at']): Tick[] {
  const step = stepFor(end - start, MOST_TICKS)
  const [from, to] = [stepOf(step, start - 1) + 1, stepOf(step, end)]
  const every =
    step.rounder.find((size) => (to - from) / size <= MOST_ROUND_TICKS) ?? step.rounder.at(-1) ?? 1
  return Array.from({ length: to - from + 1 }, (_, index) => {
    const number = from + index
    return {
      at: at(stepStart(step, number)),
      edtf: stepLabel(step, number),
      isRound: number % every === 0,
    }
  })
}

/** A hundredth of a percent is less than a pixel. */
export function rounded(percent: number): number {
  return Math.round(percent * 100) / 100
}
