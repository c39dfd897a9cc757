import type { CategoriesView, CategoryView } from './category-view.ts'
import type { FrontView } from './front-view.ts'
import type {
  ArticleIndexes,
  EntitiesView,
  EntityView,
  IndexCounts,
  PlacesView,
  PlaceView,
  TypesView,
  TypeView,
} from './index-view.ts'
import type { Value } from './infobox.ts'
import type { Block } from './prose.ts'
import type { Passage } from './site.ts'
import type { Slug, Title } from './slug.ts'
import type {
  AboutView,
  BacklinksView,
  OrphansView,
  RandomView,
  RecentView,
  SearchPageView,
  WantedView,
} from './special-view.ts'
import type { DaysView, TimelineView } from './timeline-view.ts'

/** All that one template may see, as plain data. Positions are left out. */
export type PageView = PageBody & {
  /** What the page tells other sites; null where it is for readers of this one only. */
  readonly head: HeadView | null
}

/** What is on a page. */
export type PageBody =
  | ArticleView
  | BacklinksView
  | CategoryView
  | CategoriesView
  | FrontView
  | AllView
  | LetterView
  | WantedView
  | OrphansView
  | RecentView
  | RandomView
  | SearchPageView
  | AboutView
  | TimelineView
  | DaysView
  | PlacesView
  | PlaceView
  | EntitiesView
  | EntityView
  | TypesView
  | TypeView
  | RedirectView
  | NotFoundView

/** What every page carries. */
export interface PageFrame {
  /** The file, relative to the output folder, with `/`. */
  readonly path: string
  /** From this page to the output folder: empty, or `../` once for each folder. */
  readonly root: string
  /** BCP 47. */
  readonly language: string
  /** How the language is read. */
  readonly direction: 'ltr' | 'rtl'
  /** The page's own title; empty on the front page. */
  readonly title: string
  /** The short description; null where there is none. */
  readonly description: string | null
  readonly site: SiteFrame
}

/** What every page says of the site. */
export interface SiteFrame {
  readonly title: string
  readonly description: string | null
  readonly language: string
  readonly license: string | null
  /** How many bits of a slug's hash name its shard of previews; the browser's side needs it. */
  readonly previewBits: number
  /** Which of the pages around the articles there are: a list of nothing is not made. */
  readonly hasArticles: boolean
  readonly hasCategories: boolean
  readonly hasRecent: boolean
  readonly hasTimeline: boolean
  /** Whether there is a page to search the site. */
  readonly hasSearch: boolean
  /** Whether there is a search box. */
  readonly hasBox: boolean
  /** How much the indexes have, which are made out of the infoboxes. */
  readonly indexes: IndexCounts
}

/**
 * A page of a site with a `url`, as search engines and other sites see it: its one address, and what a
 * link to it shows (https://ogp.me).
 */
export interface HeadView {
  readonly url: string
  readonly type: 'article' | 'website'
  readonly description: string | null
  /** Language and territory: `en_US`; null where the language has no home that CLDR knows. */
  readonly locale: string | null
  readonly image: HeadImage | null
  /** ISO 8601. */
  readonly modified: string | null
  /** Whether the site has a feed. */
  readonly hasFeed: boolean
}

/** An image by its whole address. */
export interface HeadImage {
  readonly url: string
  readonly width: number
  readonly height: number
  readonly alt: string
}

/** A link from one page to another. */
export interface PageLink {
  /** What it is called. */
  readonly title: string
  /** Relative to the page that holds the link. */
  readonly href: string
  /** Of what it leads to; null where there is none. */
  readonly description: string | null
}

/** A date for readers and for `<time>`. */
export interface DateText {
  /** As the page's language writes it. */
  readonly text: string
  /** ISO 8601. */
  readonly datetime: string
}

/** Some of a list, and the way to all of it. */
export interface Shortened<T> {
  /** The first of them. */
  readonly shown: readonly T[]
  /** How many are left out. */
  readonly more: number
  /** The page that has them all; null where there is none. */
  readonly href: string | null
}

/** What a writer has written: an article, or the text of a category. */
export interface TextView {
  /** Lines above the text, a paragraph each. */
  readonly hatnotes: readonly Block[]
  /** Null where there is none. */
  readonly infobox: InfoboxView | null
  /** What stands before the first heading. */
  readonly lead: readonly Block[]
  /** Those of the first level; others are within them. */
  readonly sections: readonly SectionView[]
  /** References that no section claims: listed at the end, under a heading of the template's. */
  readonly references: readonly ReferenceView[]
}

/** An article's page. */
export interface ArticleView extends PageFrame, TextView {
  readonly kind: 'article'
  /** The names that a reader may have been led here from. */
  readonly redirectedFrom: readonly RedirectNotice[]
  /** Whether it lists what its title can mean. */
  readonly isDisambiguation: boolean
  /** The headings, nested; none where there is only one, which needs no table. */
  readonly contents: readonly ContentsEntry[]
  /** The nearest first. */
  readonly related: readonly RelatedView[]
  /** The articles that link here. */
  readonly backlinks: Shortened<BacklinkView>
  readonly indexes: ArticleIndexes
  /** Those that it is filed under. */
  readonly categories: readonly PageLink[]
  /** Its own, else the site's; null where neither says. */
  readonly license: string | null
  /** Its own, else the site's; null where neither says. */
  readonly source: string | null
  /** The day of its latest update; null where it says none. */
  readonly updated: DateText | null
  /** The article as data: `wiki/SLUG.json`. */
  readonly data: ArticleData
  /** To that file, relative to the page. */
  readonly dataHref: string
  /** JSON-LD for a script element; null where there is no infobox. */
  readonly linkedData: string | null
}

/** An article that has much in common with the page's, and at most two names of what that is. */
export interface RelatedView extends PageLink {
  readonly reasons: readonly RelatedReason[]
}

export interface RelatedReason {
  /** Both are filed under them, both link to them, or they link to both. */
  readonly kind: 'categories' | 'links' | 'backlinks'
  readonly via: readonly PageLink[]
}

/** An article that links to the page's, with the sentence around the link where that is known. */
export interface BacklinkView extends PageLink {
  readonly passage: Passage | null
  /** Of the passage; null where it is the page's. */
  readonly language: string | null
}

/** "Redirected from …": seen by those whose address names it. */
export interface RedirectNotice {
  /** What the address has behind its `#`. */
  readonly id: string
  /** That name. */
  readonly name: string
}

/** A section with those within it. */
export interface SectionView {
  /** Its place on the page: `#id`. */
  readonly id: string
  /** The words of its heading. */
  readonly heading: readonly Block[]
  /** 2 to 6. */
  readonly level: number
  /** Its own prose. */
  readonly blocks: readonly Block[]
  /** The list of references, in the section that is headed so. */
  readonly references: readonly ReferenceView[]
  readonly sections: readonly SectionView[]
}

/** A footnote with its number and the places that refer to it. */
export interface ReferenceView {
  /** As the text shows it. */
  readonly number: number
  readonly id: string
  /** The note. */
  readonly blocks: readonly Block[]
  /** The ids of the marks in the text, in their order; empty where nothing refers to it. */
  readonly marks: readonly string[]
}

/** A heading in the table of contents. */
export interface ContentsEntry {
  readonly id: string
  readonly title: string
  /** The headings below it. */
  readonly entries: readonly ContentsEntry[]
}

/** The infobox as a page shows it, top to bottom. */
export interface InfoboxView {
  /** For example `military conflict`. */
  readonly type: string
  /** What stands over it. */
  readonly headline: readonly Block[]
  /** Null where there is none. */
  readonly image: ImageView | null
  readonly rows: readonly InfoboxRow[]
}

/** The image of an infobox. */
export interface ImageView {
  /** Relative to the page. */
  readonly src: string
  /** Pixels. */
  readonly width: number
  readonly height: number
  /** What it shows, for those who cannot see it. */
  readonly alt: string
  /** Empty where there is none. */
  readonly caption: readonly Block[]
}

export type InfoboxRow =
  /** An empty label: a line that had no key, shown across. */
  | {
      readonly kind: 'field'
      readonly label: string
      readonly cell: InfoboxCell
      /** Stands over this row and those below; null where none begins here. */
      readonly heading: string | null
    }
  /** A heading with one column for each side; a side without such a field has a null cell. */
  | {
      readonly kind: 'sides'
      readonly label: string
      readonly cells: readonly (SideCell | null)[]
    }

/** The value of a row. */
export interface InfoboxCell {
  /** The writer's words, with their links. */
  readonly blocks: readonly Block[]
  /** For `<time datetime>`, where the value is a date that HTML can say. */
  readonly datetime: string | null
  /** The way to the value in an index; null where none has it. */
  readonly href: string | null
  /** What belongs behind a bare number whose key gives the unit, with its space; else null. */
  readonly unit: string | null
}

export interface SideCell extends InfoboxCell {
  /** Who the side is, for readers who cannot see the columns; null in the row that names the sides. */
  readonly side: string | null
}

/** All names from A to Z; where they are many, the letters alone, each of which has pages of its own. */
export interface AllView extends PageFrame {
  readonly kind: 'all'
  readonly letters: readonly LetterLink[]
  /** Empty where there are many. */
  readonly groups: readonly LetterGroup[]
  readonly count: number
}

/** The names that begin with one letter, or a part of them. */
export interface LetterView extends PageFrame {
  readonly kind: 'letter'
  readonly letter: string
  readonly letters: readonly LetterLink[]
  /** One where all fit on a page. */
  readonly parts: readonly PartLink[]
  readonly entries: readonly ListEntry[]
  /** How many articles the letter has. */
  readonly count: number
}

/** A letter of the list of all articles: on its page, or on one of its own. */
export interface LetterLink {
  readonly letter: string
  /** Relative to the page that holds the link. */
  readonly href: string
  /** How many articles it has. */
  readonly count: number
  /** Whether it leads to the page that it stands on. */
  readonly isCurrent: boolean
}

/** One of the pages of a letter, by its first and its last title. */
export interface PartLink {
  readonly first: string
  readonly last: string
  readonly href: string
  readonly isCurrent: boolean
}

/** Names that begin with one letter. */
export interface LetterGroup {
  /** Its place on the page: `#id`. */
  readonly id: string
  /** Empty where a list is not parted. */
  readonly letter: string
  readonly entries: readonly ListEntry[]
}

/** An article, or another name that says which article to see. */
export interface ListEntry extends PageLink {
  /** The article's title; null where the entry is the article. */
  readonly see: string | null
}

/** The page of another name, which leads to the article. Its title is that name. */
export interface RedirectView extends PageFrame {
  readonly kind: 'redirect'
  /** The article's title. */
  readonly target: string
  /** To the article, or to the section of it that the name is for. */
  readonly href: string
  /** The article's one address: absolute where the site has a `url`. */
  readonly canonical: string
}

/** The page for an address that is not there. */
export interface NotFoundView extends PageFrame {
  readonly kind: 'not-found'
}

/** A file for machines, which only a site with a `url` has. */
export type PublicationView =
  | SitemapView
  | SitemapIndexView
  | RobotsView
  | FeedView
  | OpenSearchView

/** The shape of `sitemap.xml`, or of a part of it: https://www.sitemaps.org/protocol.html */
export interface SitemapView {
  readonly kind: 'sitemap'
  readonly path: string
  readonly pages: readonly {
    readonly url: string
    /** ISO 8601. */
    readonly modified: string | null
  }[]
}

/** The shape of `sitemap.xml` where it has parts. */
export interface SitemapIndexView {
  readonly kind: 'sitemap-index'
  readonly path: string
  readonly parts: readonly string[]
}

/** The shape of `robots.txt`: RFC 9309. */
export interface RobotsView {
  readonly kind: 'robots'
  readonly path: string
  readonly sitemap: string
}

/** The shape of `feed.xml`: Atom, RFC 4287. */
export interface FeedView {
  readonly kind: 'feed'
  readonly path: string
  readonly title: string
  readonly description: string | null
  /** BCP 47. */
  readonly language: string
  /** The site's address, which is the feed's lasting name, too. */
  readonly url: string
  /** The feed's own address. */
  readonly self: string
  /** RFC 3339. */
  readonly updated: string
  readonly entries: readonly FeedEntry[]
}

/** An article in the feed. */
export interface FeedEntry {
  readonly title: string
  /** The article's address, which is the entry's lasting name, too. */
  readonly url: string
  /** RFC 3339. */
  readonly updated: string
  readonly summary: string
  /** BCP 47. */
  readonly language: string
}

/** The shape of `opensearch.xml`: OpenSearch 1.1. */
export interface OpenSearchView {
  readonly kind: 'opensearch'
  readonly path: string
  /** At most 16 characters. */
  readonly shortName: string
  /** At most 48 characters. */
  readonly longName: string
  /** At most 1024 characters. */
  readonly description: string
  readonly language: string
  /** With `{searchTerms}` for what is searched. */
  readonly template: string
  readonly icon: string
}

/** The shape of `wiki/SLUG.json`. */
export interface ArticleData {
  readonly title: Title
  readonly slug: Slug
  readonly url: string
  /** Only where it is no plain article. */
  readonly type?: 'disambiguation'
  readonly description: string | null
  readonly aliases: readonly string[]
  /** Titles that lead here by a page of their own. */
  readonly redirects: readonly Title[]
  readonly categories: readonly string[]
  readonly source: string
  readonly infobox: { readonly type: string; readonly fields: readonly FieldData[] } | null
  readonly sections: readonly SectionData[]
  readonly links: readonly Slug[]
  readonly backlinks: readonly Slug[]
  /** The nearest first. */
  readonly related: readonly Slug[]
}

export interface FieldData {
  /** As the writer spelt it. */
  readonly key: string
  /** As the schema spells it, without number; only where the schema knows it. */
  readonly schemaKey?: string
  readonly label: string
  readonly side?: number
  readonly text: string
  readonly value: Value | CountsData
}

/** Counts with what is not so left out: `approximate` only when true, `kind` only when given. */
export interface CountsData {
  readonly type: 'counts'
  readonly counts: readonly {
    readonly min: number
    readonly max: number | null
    readonly approximate?: true
    readonly kind?: string
  }[]
}

export interface SectionData {
  readonly id: string
  readonly title: string
  readonly level: number
  readonly sections: readonly SectionData[]
}
