import type { CategoryLink } from './category-view.ts'
import type { TableLink } from './index-view.ts'
import type { Block } from './prose.ts'
import type { Counts, RecentArticle, WantedName } from './special-view.ts'
import type { LetterLink, PageFrame, PageLink, Shortened } from './view.ts'

/** The front page. Whatever is empty is not shown. */
export interface FrontView extends PageFrame {
  readonly kind: 'front'
  /** The article that the site's file names as `home`. */
  readonly home: { readonly link: PageLink; readonly lead: readonly Block[] } | null
  readonly counts: Counts
  /** All articles by title, where they are few; a larger site has the doors below instead. */
  readonly articles: readonly PageLink[]
  /** The articles that most others link to. */
  readonly muchLinked: readonly PageLink[]
  /** Empty where all articles are listed. */
  readonly letters: readonly LetterLink[]
  /** The largest categories of the top level, in the order of names. */
  readonly categories: Shortened<CategoryLink>
  /** The tables of the types that most articles are of. */
  readonly tables: Shortened<TableLink>
  /** The latest first. */
  readonly recent: Shortened<RecentArticle>
  /** The most wanted first. */
  readonly wanted: Shortened<WantedName>
  /** The way to the dates of the infoboxes; null where there are none. */
  readonly timeline: TimelineDoor | null
}

/** How many dates there are, from when to when (EDTF), and whether some are days of the year. */
export interface TimelineDoor {
  readonly count: number
  readonly span: string
  readonly hasDays: boolean
}
