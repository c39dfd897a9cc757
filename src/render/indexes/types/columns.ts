import type { Fact, FactSheet } from '../../../model/fact-sheet.ts'
import type { TypeColumn } from '../../../model/type-table.ts'
import { sortKeyOf } from './sort-key.ts'

/** As many columns fit beside the title. */
const MOST = 6

/** A row that fewer than one article in so many has would be a column of gaps. */
const SELDOM = 4

/** What is said of an article rather than compared, or is no words. */
const LEFT_OUT = new Set(['website', 'notes', 'native_name', 'motto', 'isbn', 'oclc'])

/** A row of the infobox, in all articles of a type. */
interface Candidate {
  readonly label: string
  /** How many articles have it. */
  filled: number
  /** In how many it is understood. */
  understood: number
  rank: number
}

/**
 * The rows that say most of a type: those that most articles have, understood ones before mere texts, in
 * the order of the infobox. Images, coordinates and addresses are none to be compared.
 */
export function columnsOf(sheets: readonly FactSheet[]): readonly TypeColumn[] {
  const weight = ({ filled, understood }: Candidate) => filled + understood
  return candidatesOf(sheets)
    .filter(({ filled }) => filled * SELDOM >= sheets.length && filled > 1)
    .sort((a, b) => weight(b) - weight(a) || a.rank - b.rank)
    .slice(0, MOST)
    .sort((a, b) => a.rank - b.rank)
    .map(({ label }) => {
      const factsOf = (sheet: FactSheet) => factsWith(sheet, label)
      return { label, factsOf, sortKey: sortKeyOf(sheets.flatMap(factsOf)) }
    })
}

function candidatesOf(sheets: readonly FactSheet[]): Candidate[] {
  const byLabel = new Map<string, Candidate>()
  for (const { facts } of sheets) {
    const met = new Set<string>()
    for (const fact of facts) {
      if (!isShown(fact) || met.has(fact.label)) continue
      met.add(fact.label)
      const before = byLabel.get(fact.label)
      const one = before ?? { label: fact.label, filled: 0, understood: 0, rank: fact.rank }
      if (before === undefined) byLabel.set(fact.label, one)
      one.filled += 1
      if (fact.value.type !== 'text') one.understood += 1
      one.rank = Math.min(one.rank, fact.rank)
    }
  }
  return [...byLabel.values()]
}

function isShown({ role, schemaKey, value, label }: Fact): boolean {
  if (role !== null || label === '' || LEFT_OUT.has(schemaKey ?? '')) return false
  return value.type !== 'image' && value.type !== 'coordinates'
}

/** The facts with a label, those of the first side first. */
function factsWith({ facts }: FactSheet, label: string): readonly Fact[] {
  const own = facts.filter((fact) => fact.label === label && isShown(fact))
  return own.length > 1 ? own.sort((a, b) => (a.side ?? 0) - (b.side ?? 0)) : own
}
