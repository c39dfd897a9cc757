import type { Bounds } from '../../model/date-bounds.ts'
import { boundsOf } from '../../model/date-bounds.ts'
import type { Point } from '../../model/stored-date.ts'
import { westernDigits } from './read-number.ts'

/** A year, perhaps with month and day, as ISO 8601 has them; before Christ by a minus or by its letters. */
const DAY =
  /^([-−]?)(\d{1,4})(?:-(\d{1,2})(?:-(\d{1,2}))?)?\s*(bce?|v\.? ?chr\.?|av\.? ?j\.?-?c\.?|a\.? ?c\.?|ق\.? ?م\.?)?(?:ad|ce)?$/u
const BEFORE = /^公元前\s*(\d{1,4})年?$/u
const DECADE = /^(\d{1,3})(?:x|0s|0er|0年代)$/u
const CENTURY =
  /^(\d{1,2})(?:st|nd|rd|th|\.|e|ème)?\s*(?:century|c\.|jahrhundert|jh\.?|siècle|siglo|世纪|世紀|قرن)$/u
const HUNDRED = /^(\d{1,2})xx$/u

/**
 * The days that a date typed by a reader can mean; null where it is none. A minus is before Christ:
 * `-44` is 44 BC.
 *
 * @example readDate('2017-07') // July 2017
 */
export function readDate(typed: string): Bounds | null {
  const text = westernDigits(typed.trim().normalize('NFKC').toLowerCase())
  const point = spanOf(text) ?? dayOf(text)
  return point === null ? null : boundsOf({ kind: 'point', point })
}

function spanOf(text: string): Point | null {
  const decade = DECADE.exec(text)?.[1]
  if (decade !== undefined) return span(10, Number(decade))
  const century = CENTURY.exec(text)?.[1]
  if (century !== undefined) return span(100, Number(century) - 1)
  const hundred = HUNDRED.exec(text)?.[1]
  return hundred === undefined ? null : span(100, Number(hundred))
}

function span(years: 10 | 100, digits: number): Point | null {
  return digits < 0 ? null : { kind: 'span', years, digits, isBc: false }
}

function dayOf(text: string): Point | null {
  const before = BEFORE.exec(text)?.[1]
  const [whole, minus, digits, month, day, era] = DAY.exec(text) ?? []
  const number = Number(before ?? digits)
  if ((whole === undefined && before === undefined) || number === 0) return null
  const isBefore = before !== undefined || minus !== '' || era !== undefined
  const [m, d] = [month, day].map((part) => (part === undefined ? null : Number(part)))
  if (m != null && (m < 1 || m > 12)) return null
  if (d != null && (d < 1 || d > 31)) return null
  const year = isBefore ? 1 - number : number
  return { kind: 'day', year, month: m ?? null, day: d ?? null, qualifier: '' }
}
