import type { FactSheet, SheetDate } from '../../model/fact-sheet.ts'
import { dateOrder } from './date-order.ts'

/** Places are not of a time, though their infoboxes have dates. */
const TIMELESS = new Set(['settlement', 'region', 'country'])

/** The first date of an infobox in the order of its rows: born, founded, published. Null without one. */
export function dateOfSheet({ type, facts }: Pick<FactSheet, 'type' | 'facts'>): SheetDate | null {
  if (TIMELESS.has(type ?? '')) return null
  let first: SheetDate | null = null
  for (const fact of facts) {
    if (fact.value.type !== 'date' || (first !== null && fact.rank >= first.fact.rank)) continue
    const order = dateOrder(fact.value.edtf)
    if (order !== null) first = { fact, order }
  }
  return first
}
