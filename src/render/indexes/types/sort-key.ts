import type { Fact } from '../../../model/fact-sheet.ts'
import type { Value } from '../../../model/infobox.ts'
import { dateOrder } from '../date-order.ts'

/** Kinds of value that are sorted by a number. */
type Numeric = 'date' | 'quantity' | 'counts'

/**
 * What a column is sorted by: dates by their earliest day, quantities by their amounts, counts by their
 * sums over all sides. Amounts of another unit than most, and counts of something else, cannot be
 * compared: an article that has only such has no key. Null where most values are words.
 *
 * @param facts all that stand in the column.
 */
export function sortKeyOf(
  facts: readonly Fact[],
): ((facts: readonly Fact[]) => number | null) | null {
  const type = mostOf(facts.map(({ value }) => value.type).filter((one) => !SILENT.has(one)))
  if (type !== 'date' && type !== 'quantity' && type !== 'counts') return null
  const kind = mostOf(facts.flatMap(({ value }) => kindsOf(value, type)))
  return (own) => {
    const numbers = own.flatMap(({ value }) => numbersOf(value, type, kind ?? ''))
    if (type === 'counts' && numbers.length > 0) return numbers.reduce((sum, one) => sum + one)
    return numbers[0] ?? null
  }
}

/** They say that there is nothing to say. */
const SILENT = new Set<Value['type']>(['none', 'unknown'])

/** The units of a value, or what it counts. */
function kindsOf(value: Value, type: Numeric): string[] {
  if (value.type !== type) return []
  if (value.type === 'quantity') return [value.unit ?? '']
  return value.type === 'counts' ? value.counts.map(({ kind }) => kind ?? '') : ['']
}

function numbersOf(value: Value, type: Numeric, kind: string): number[] {
  if (value.type !== type) return []
  if (value.type === 'date') return [dateOrder(value.edtf) ?? []].flat()
  if (value.type === 'quantity') return (value.unit ?? '') === kind ? [value.amount] : []
  if (value.type !== 'counts') return []
  return value.counts.filter((one) => (one.kind ?? '') === kind).map(({ min }) => min)
}

/** What comes most often, in doubt the first; undefined where there is nothing. */
function mostOf<T>(items: readonly T[]): T | undefined {
  const counts = new Map<T, number>()
  for (const item of items) counts.set(item, (counts.get(item) ?? 0) + 1)
  let most: T | undefined
  for (const [item, count] of counts) {
    if (most === undefined || count > (counts.get(most) ?? 0)) most = item
  }
  return most
}
