import type { Slug } from './slug.ts'

/** A place in the tree of all: where it lies, and which articles have something there. */
export interface Place {
  readonly name: string
  /** Its article; null where there is none. */
  readonly slug: Slug | null
  /** Articles whose infoboxes name it as the finest part of a place, in the order of titles. */
  readonly entries: readonly PlaceEntry[]
  /** The places in it, in the order of names. */
  readonly places: readonly Place[]
  /** Articles in it and below, each once, its own not among them. */
  readonly count: number
  /** How long a list of it with all below is. */
  readonly lines: number
}

/** An article that has something in a place. */
export interface PlaceEntry {
  readonly article: Slug
  /** What it has there: the labels of its rows, for example `Birthplace`. */
  readonly labels: readonly string[]
}
