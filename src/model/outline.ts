import type { ArticleMeta } from './article.ts'
import type { Config } from './config.ts'
import type { Backlink, LinkedArticle, LinkedRedirect, Related } from './site.ts'
import type { Slug, Title } from './slug.ts'
import type { SiteFrame } from './view.ts'

/** What the page of one article may say of another. */
export interface Neighbour {
  readonly slug: Slug
  readonly title: Title
  readonly meta: Pick<ArticleMeta, 'type' | 'description' | 'language'>
  /** Its place among all articles in the order of the site's language. */
  readonly place: number
}

/** A page of an index, and how many articles it has. */
export interface IndexAddress {
  readonly address: Slug
  readonly count: number
}

/**
 * What the pages of articles need to know of the whole site, the same for each of them. Small, and plain
 * data: who has it and an article's standing makes the article's page, be it another thread or a later
 * build.
 */
export interface Outline {
  readonly config: Config
  readonly frame: SiteFrame
  readonly hasFeed: boolean
  readonly neighbours: ReadonlyMap<Slug, Neighbour>
  /** By their keys. */
  readonly categories: ReadonlyMap<string, { readonly name: string; readonly slug: Slug }>
  /** The pages of names without an article, by the names' keys. */
  readonly entities: ReadonlyMap<string, Slug>
  /** The tables of infobox types, by every spelling of them. */
  readonly tables: ReadonlyMap<string, IndexAddress & { readonly type: string }>
  /** The page of the timeline where each date stands first, by its EDTF. */
  readonly timeline: ReadonlyMap<string, string>
}

/** All that a site knows of one article besides its text. Plain data. */
export interface Standing extends Ties {
  readonly article: LinkedArticle
}

/** What connects an article with others. Plain data. */
export interface Ties {
  /** What it links to, in the order of titles. */
  readonly links: readonly Slug[]
  /** In the order of titles. */
  readonly backlinks: readonly Backlink[]
  /** Articles only, the nearest first: a page that lists what a name can mean has no kin. */
  readonly related: readonly Related[]
  readonly redirects: readonly LinkedRedirect[]
  /** What the infoboxes of others say of it; null where they say nothing. */
  readonly entity: IndexAddress | null
}
