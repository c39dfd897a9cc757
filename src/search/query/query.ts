/** What a reader asks for, in the order typed. */
export interface Query {
  readonly parts: readonly Part[]
  /** How many UTF-16 units were read; the rest was too much. Null where all was. */
  readonly cut: number | null
}

/** A piece of a query. White space between pieces means nothing else. */
export type Part = WordPart | PhrasePart | FilterPart | StrayPart

/** Where a piece stands in the text of the query (UTF-16 units). */
export interface Span {
  readonly start: number
  readonly end: number
}

export interface WordPart extends Span {
  readonly kind: 'word'
  readonly text: string
  /** `-word`: articles without it. */
  readonly isNot: boolean
  /** The last word of all, which may be going on: it is a beginning as well. */
  readonly isOpen: boolean
}

/** `"some words"`, one after another. */
export interface PhrasePart extends Span {
  readonly kind: 'phrase'
  readonly text: string
  readonly isNot: boolean
}

/** `key:value`, if there is such a key. */
export interface FilterPart extends Span {
  readonly kind: 'filter'
  readonly key: string
  /** Empty where nothing stands behind the colon, yet. */
  readonly value: string
  readonly isQuoted: boolean
  readonly isNot: boolean
  readonly test: Test
}

/** What a value must be. */
export type Test =
  | { readonly kind: 'is'; readonly text: string }
  /** From and to as typed; null where the range is open. */
  | {
      readonly kind: 'range'
      readonly from: string | null
      readonly to: string | null
      /** Whether an end belongs to it, as in `>=5`; in `>5` it does not. */
      readonly isFromIn: boolean
      readonly isToIn: boolean
    }

/** Signs that mean nothing here. */
export interface StrayPart extends Span {
  readonly kind: 'stray'
  readonly text: string
}
