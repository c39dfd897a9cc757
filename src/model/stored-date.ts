/** One date: as fine as it is given. */
export type Point = DayPoint | SeasonPoint | SpanPoint

/** A day, month or year; what is not said is null. */
export interface DayPoint {
  readonly kind: 'day'
  /** Astronomical: 0 is 1 BC. */
  readonly year: number
  readonly month: number | null
  readonly day: number | null
  readonly qualifier: Qualifier
}

/** EDTF's signs for approximate, uncertain, and both. */
export type Qualifier = '' | '~' | '?' | '%'

export interface SeasonPoint {
  readonly kind: 'season'
  readonly year: number
  /** 1 for spring to 4 for winter. */
  readonly season: number
}

/** A decade (ten years) or a century, by the digits that its years have in common. */
export interface SpanPoint {
  readonly kind: 'span'
  readonly years: 10 | 100
  readonly digits: number
  readonly isBc: boolean
}

/** A stored date: one point, or an interval whose open end is null. */
export type StoredDate =
  | { readonly kind: 'point'; readonly point: Point }
  | { readonly kind: 'interval'; readonly start: Point | null; readonly end: Point | null }

const DAY = /^(-?\d{4})(?:-(\d{2})(?:-(\d{2}))?)?([~?%]?)$/u
const SPAN = /^(-?)(\d{2}(?=XX$)|\d{3}(?=X$))X{1,2}$/u

/**
 * A date out of the EDTF that it is stored in; null for EDTF that we never store.
 *
 * @example storedDate('2017-03/..') // { kind: 'interval', start: { year: 2017, month: 3, … }, end: null }
 */
export function storedDate(edtf: string): StoredDate | null {
  const [first = '', last] = edtf.split('/')
  if (last === undefined) {
    const point = storedPoint(first)
    return point === null ? null : { kind: 'point', point }
  }
  const [start, end] = [storedPoint(first), storedPoint(last)]
  if ((start === null && first !== '..') || (end === null && last !== '..')) return null
  return { kind: 'interval', start, end }
}

function storedPoint(text: string): Point | null {
  const [, minus, digits] = SPAN.exec(text) ?? []
  if (digits !== undefined) {
    const years = digits.length === 3 ? 10 : 100
    return { kind: 'span', years, digits: Number(digits), isBc: minus === '-' }
  }
  const [whole, year, month, day, qualifier = ''] = DAY.exec(text) ?? []
  if (whole === undefined) return null
  if (Number(month) > 20) return { kind: 'season', year: Number(year), season: Number(month) - 20 }
  return {
    kind: 'day',
    year: Number(year) + 0,
    month: month === undefined ? null : Number(month),
    day: day === undefined ? null : Number(day),
    qualifier: qualifier as Qualifier,
  }
}
