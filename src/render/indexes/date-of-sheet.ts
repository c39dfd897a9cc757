import type { Fact, FactSheet } from '../../model/fact-sheet.ts'
import { dateOrder } from './date-order.ts'

/** When an article's subject was, or began. */
export interface SheetDate {
  readonly fact: Fact
  readonly edtf: string
  /** Sorts dates, see {@link dateOrder}. */
  readonly order: number
}

/** Places are not of a time, though their infoboxes have dates. */
const TIMELESS = new Set(['settlement', 'region', 'country'])

/** The first date of an infobox in the order of its rows: born, founded, published. Null without one. */
export function dateOfSheet({ type, facts }: FactSheet): SheetDate | null {
  if (TIMELESS.has(type ?? '')) return null
  let first: SheetDate | null = null
  for (const fact of facts) {
    const { value, rank } = fact
    if (value.type !== 'date') continue
    if (first === null || rank < first.fact.rank)
      first = { fact, edtf: value.edtf, order: dateOrder(value.edtf) }
  }
  return first
}
