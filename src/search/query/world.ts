import type { Facts } from '../facts/fact-column.ts'
import type { TextIndex } from '../text/text-index.ts'

/** What a query is put to. Whatever cannot be read rejects with a `LoadError`. */
export interface Sources {
  readonly index: TextIndex
  readonly facts: Facts
  readonly names: ExactNames
  readonly tokens: Tokens
  /** Those that articles are written in, the site's first (BCP 47). */
  readonly languages: readonly string[]
}

/** The same, when it is known how many articles there are. */
export interface World extends Sources {
  readonly size: number
}

/** The names of articles, to be asked for as a whole. */
export interface ExactNames {
  /**
   * The slugs of the articles of this very name: title, alias, redirect or abbreviation, case and diacritics
   * aside.
   */
  readonly exact: (name: string) => Promise<readonly string[]>
}

/**
 * The words of a text with the terms that an index has for them, where they stand (UTF-16 units), and how many
 * stand in front; those that begin otherwise than with one of some letters may be left out.
 */
export type Tokens = (
  text: string,
  language: string,
  firsts?: string,
) => readonly {
  readonly term: string
  /** Not cut down to its stem. */
  readonly plain: string
  readonly start: number
  readonly end: number
  readonly place: number
}[]
