import type { Scribe } from './scribe.ts'

/** The years of a date, as a language writes them. */
export interface Years {
  /** `2017`, `1914–1918`, `44 BC`; null where the date does not say it so exactly. */
  readonly within: string | null
  /** Of a date that is still going on: the year in which it began. */
  readonly since: string | null
}

/**
 * The years that a date in EDTF lies in. Those that are not sure, decades and centuries give none.
 *
 * @example yearsOf('2012/2013', english) // { within: '2012–2013', since: null }
 * @example yearsOf('2012-01/..', english) // { within: null, since: '2012' }
 */
export function yearsOf(edtf: string, scribe: Scribe): Years {
  const [start = '', end = start] = edtf.split('/')
  const [first, last] = [start, end].map((point) => yearOf(point, scribe))
  if (!first) return { within: null, since: null }
  if (end === '..') return { within: null, since: first }
  if (!last) return { within: null, since: null }
  return {
    within: first === last ? first : scribe.write('yearRange', { first, last }),
    since: null,
  }
}

/** The year of a day, a month or a year in EDTF; null for all else. */
export function yearOf(point: string, { write, digits }: Scribe): string | null {
  const number = /^(-?\d{4})(?:-\d{2}){0,2}$/u.exec(point)?.[1]
  if (number === undefined) return null
  const year = Number(number)
  return year > 0 ? digits(year) : write('yearBC', { year: digits(1 - year) })
}
