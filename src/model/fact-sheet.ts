import type { FieldRole, Value } from './infobox.ts'
import type { Slug, Title } from './slug.ts'

/** What the indexes need of an article: small facts of its infobox, never its prose. */
export interface FactSheet {
  readonly slug: Slug
  readonly title: Title
  /** The type of its infobox; null where it has none. */
  readonly type: string | null
  readonly facts: readonly Fact[]
  /** When its subject was, or began; null where its infobox does not say. */
  readonly date: SheetDate | null
}

/** The date of an article's subject. */
export interface SheetDate {
  readonly fact: Fact
  /** Sorts dates by their earliest day. */
  readonly order: number
}

/** A field of an infobox as the indexes see it. A value may name the article itself, by its slug. */
export interface Fact {
  readonly label: string
  readonly schemaKey: string | null
  /** The number behind its key, as in `subdivision_name2`. */
  readonly index: number | null
  readonly side: number | null
  readonly role: FieldRole | null
  /** Where the row stands among the others: smaller first. */
  readonly rank: number
  readonly value: Value
  /** The words of the writer on one line, without marks, with the unit that the key gives. */
  readonly text: string
}
