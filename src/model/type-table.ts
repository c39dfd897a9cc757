import type { Fact, FactSheet } from './fact-sheet.ts'
import type { Slug } from './slug.ts'

/** All articles whose infoboxes are of one type, with the rows that most of them have. */
export interface TypeTable {
  /** For example `military conflict`. */
  readonly type: string
  /** The address of its page. */
  readonly address: Slug
  readonly columns: readonly TypeColumn[]
  /** In the order of titles. */
  readonly sheets: readonly FactSheet[]
}

/** A row of the infobox as a column of the table. */
export interface TypeColumn {
  readonly label: string
  /** The facts of an article that stand in the column: several where there are sides. */
  readonly factsOf: (sheet: FactSheet) => readonly Fact[]
  /** What the column is sorted by: a number; null where there is none to sort by. */
  readonly sortKey: ((facts: readonly Fact[]) => number | null) | null
}
