import type { Paging } from './paging.ts'
import type { DateText, LetterGroup, PageFrame, PageLink, Shortened } from './view.ts'

/** The articles that link to one, where they are too many for its own page. */
export interface BacklinksView extends PageFrame {
  readonly kind: 'backlinks'
  /** The one that they link to. */
  readonly article: PageLink
  readonly links: readonly PageLink[]
  /** Those of all pages. */
  readonly count: number
  readonly paging: Paging
}

/** A name that articles link to and that nobody has written on. */
export interface WantedName {
  readonly title: string
  /** How many links want it. */
  readonly mentions: number
}

/** The names that are wanted most. */
export interface WantedView extends PageFrame {
  readonly kind: 'most-wanted'
  /** The most wanted first. */
  readonly wanted: Shortened<WantedEntry>
  /** Those of all names that are wanted. */
  readonly count: number
}

export interface WantedEntry extends WantedName {
  /** The articles that link to it. */
  readonly by: Shortened<PageLink>
}

/** The articles that no other links to. */
export interface OrphansView extends PageFrame {
  readonly kind: 'orphans'
  readonly groups: readonly LetterGroup[]
  readonly count: number
  readonly paging: Paging
}

/** An article with the day of its latest update. */
export interface RecentArticle extends PageLink {
  readonly updated: DateText
}

/** The articles updated last. */
export interface RecentView extends PageFrame {
  readonly kind: 'recent'
  /** The latest first. */
  readonly days: readonly { readonly date: DateText; readonly articles: readonly PageLink[] }[]
}

/** The page that leads to an article by chance. */
export interface RandomView extends PageFrame {
  readonly kind: 'random'
}

/** The page to search the whole site. */
export interface SearchPageView extends PageFrame {
  readonly kind: 'search-page'
  /** Those that articles are written in, the site's first (BCP 47). */
  readonly languages: readonly string[]
}

/** How much there is of everything. */
export interface Counts {
  readonly articles: number
  readonly links: number
  readonly categories: number
  readonly redirects: number
  readonly wanted: number
  readonly orphans: number
  /** Those of infoboxes. */
  readonly dates: number
}

/** What this edition is. */
export interface AboutView extends PageFrame {
  readonly kind: 'about'
  readonly counts: Counts
  /** Of the article updated last; null where none says. */
  readonly updated: DateText | null
  readonly license: string | null
  readonly source: string | null
  /** The files of the whole site as data, by what they hold. */
  readonly data: readonly { readonly kind: 'articles' | 'facts'; readonly href: string }[]
}
