import type { FactSheet } from './fact-sheet.ts'
import type { Slug } from './slug.ts'

/** A person, group, country or other name that several infoboxes have in a row of names. */
export interface Entity {
  readonly name: string
  /** The address of its page: its article's, where it has one. */
  readonly address: Slug
  /** Its article; null where there is none. */
  readonly slug: Slug | null
  /** As what it is named: most often first. */
  readonly roles: readonly EntityRole[]
  /** How many infoboxes name it. */
  readonly count: number
}

/** The infoboxes that name an entity in one row: its label, for example `Belligerents`. */
export interface EntityRole {
  readonly label: string
  /** Whether the row is one of sides, so that an outcome says something of them. */
  readonly isSided: boolean
  /** By date where they have one, then in the order of titles. */
  readonly sheets: readonly FactSheet[]
}
