import type { FactSheet } from '../../../model/fact-sheet.ts'
import { foldKey } from '../../../model/field-name.ts'
import type { Slug } from '../../../model/slug.ts'
import { slugsOf, titleOf } from '../../../model/slug.ts'
import type { TypeTable } from '../../../model/type-table.ts'
import { columnsOf } from './columns.ts'

/** One article beside none is no comparison. */
const LEAST = 2

/** The type of infoboxes that have none: what they have in common says nothing. */
const GENERAL = 'general'

/**
 * A table for each type of infobox that at least two articles have, in the order of their names. Types
 * that no schema knows have theirs as well.
 *
 * @param sheets in the order of titles, which the tables keep.
 */
export function typeTables(sheets: readonly FactSheet[]): readonly TypeTable[] {
  const groups = grouped(sheets).filter(({ length }) => length >= LEAST)
  const named = groups.map((group) => ({ type: titleOf(group[0]?.type ?? ''), sheets: group }))
  const addresses = slugsOf(named.map(({ type }) => type))
  return named.map(({ type, sheets: group }) => ({
    type,
    address: addresses.get(type) as Slug,
    columns: columnsOf(group),
    sheets: group,
  }))
}

/** By type, all spellings of it together. */
function grouped(sheets: readonly FactSheet[]): FactSheet[][] {
  const bySpelling = new Map<string, FactSheet[]>()
  const byKey = new Map<string, FactSheet[]>()
  const groupOf = (type: string): FactSheet[] => {
    const known = bySpelling.get(type)
    if (known !== undefined) return known
    const key = foldKey(type)
    const group = byKey.get(key) ?? []
    bySpelling.set(type, group)
    byKey.set(key, group)
    return group
  }
  for (const sheet of sheets) {
    if (sheet.type !== null && sheet.type !== GENERAL) groupOf(sheet.type).push(sheet)
  }
  return [...byKey.values()]
}
