import type { Paging } from './paging.ts'
import type { LetterGroup, PageFrame, PageLink } from './view.ts'

/** All places as a tree; where they are many, the larger ones have pages of their own. */
export interface PlacesView extends PageFrame {
  readonly kind: 'places'
  readonly branches: readonly PlaceBranch[]
  /** Whether all of this page is seen at once. */
  readonly isFew: boolean
  /** How many places there are. */
  readonly count: number
  readonly paging: Paging
}

/** A place that has too much in it for the page of another. */
export interface PlaceView extends PageFrame {
  readonly kind: 'place'
  /** The place's article; null where there is none. */
  readonly article: PageLink | null
  /** The page of the place that it lies in; null where that is the page of all. */
  readonly within: PageLink | null
  readonly entries: readonly PlaceLink[]
  readonly branches: readonly PlaceBranch[]
  readonly isFew: boolean
  /** How many articles have something in it. */
  readonly count: number
  readonly paging: Paging
}

/** A place in the tree. */
export interface PlaceBranch {
  readonly name: string
  /** To its article; null where there is none. */
  readonly href: string | null
  /** How many articles have something in it. */
  readonly count: number
  /** To its own page; null where all of it stands here. */
  readonly page: string | null
  /** The articles that have something in the place itself. */
  readonly entries: readonly PlaceLink[]
  /** The places in it. */
  readonly branches: readonly PlaceBranch[]
  /** Whether it is too short to be parted. */
  readonly isShort: boolean
}

/** An article that has something in a place. */
export interface PlaceLink extends PageLink {
  /** What it has there: labels of its infobox, in English where a schema gives them. */
  readonly labels: readonly string[]
}

/** The names that several infoboxes have. */
export interface EntitiesView extends PageFrame {
  readonly kind: 'entities'
  readonly groups: readonly EntityGroup[]
  /** Those of all pages. */
  readonly count: number
  readonly paging: Paging
}

/** Names that begin with one letter. */
export interface EntityGroup extends Omit<LetterGroup, 'entries'> {
  readonly entries: readonly EntityEntry[]
}

/** A name in the list of all. */
export interface EntityEntry {
  readonly title: string
  readonly href: string
  /** How many infoboxes have the name. */
  readonly count: number
}

/** A name that several infoboxes have, and as what they have it. */
export interface EntityView extends PageFrame {
  readonly kind: 'entity'
  /** The article of the name; null where there is none. */
  readonly article: PageLink | null
  /** Those of this page; one may go over from the page before. */
  readonly roles: readonly RoleView[]
  /** How many infoboxes have the name, on all pages. */
  readonly count: number
  readonly paging: Paging
}

/** The infoboxes that have a name in one row. */
export interface RoleView {
  /** The row's label, in English where a schema gives it. */
  readonly label: string
  /** The infoboxes of all pages. */
  readonly count: number
  readonly entries: readonly RoleEntry[]
}

export interface RoleEntry extends PageLink {
  /**
   * When its subject was, or began: the words of that row, and its label, in English where a schema gives
   * it; null where it only says that it is a date.
   */
  readonly date: { readonly label: string | null; readonly text: string } | null
  /** How a conflict ended, in the words of its infobox; null where that says nothing of sides. */
  readonly outcome: string | null
}

/** The tables that there are. */
export interface TypesView extends PageFrame {
  readonly kind: 'types'
  readonly tables: readonly TableLink[]
}

/** A way to a table. */
export interface TableLink {
  /** The type of infobox, for example `military conflict`. */
  readonly type: string
  readonly href: string
  /** How many articles it has. */
  readonly count: number
}

/** All articles of a type side by side. The page's title is the type. */
export interface TypeView extends PageFrame {
  readonly kind: 'type'
  readonly columns: readonly ColumnView[]
  readonly rows: readonly TypeRow[]
  /** The articles of all pages. */
  readonly count: number
  readonly paging: Paging
}

export interface ColumnView {
  /** In English where a schema gives it. */
  readonly label: string
  /** Whether the browser sorts it by the numbers of its cells, not by their words. */
  readonly isNumeric: boolean
}

/** An article's row. */
export interface TypeRow {
  readonly article: PageLink
  /** One for each column. */
  readonly cells: readonly TypeCell[]
}

export interface TypeCell {
  /** One for each side, or one; none in an empty cell. */
  readonly lines: readonly (readonly TextPiece[])[]
  /** What it is sorted by in a numeric column; null where it has no number. */
  readonly sort: number | null
}

/** A piece of a text: words, or the name of an article or an entity. */
export interface TextPiece {
  readonly text: string
  readonly href: string | null
}

/** The ways from an article to what stands beside it; null where there is none. */
export interface ArticleIndexes {
  /** The page of its name, and how many infoboxes have that. */
  readonly entity: { readonly href: string; readonly count: number } | null
  /** The table of its infobox's type. */
  readonly table: TableLink | null
}

/** How much stands in each index: an index of nothing is not made. */
export interface IndexCounts {
  readonly places: number
  /** Names that several infoboxes have. */
  readonly entities: number
  /** Tables, one for each type of infobox. */
  readonly types: number
}
