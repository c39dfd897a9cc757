import { storedDate } from '../../model/stored-date.ts'
import { placeOf } from '../timeline/place.ts'

/**
 * Where a date stands among others, as one number: by the first day of its beginning. What is only known
 * by its end stands just before that. Null for what is open at both ends.
 *
 * @param edtf a date as it is stored (EDTF, ISO 8601-2).
 * @example dateOrder('../1066') < dateOrder('1066') // true
 */
export function dateOrder(edtf: string): number | null {
  const date = storedDate(edtf)
  const place = date === null ? null : placeOf(date)
  if (date === null || place === null) return null
  const [day] = place.order
  return date.kind === 'interval' && date.start === null ? day - 0.5 : day
}
