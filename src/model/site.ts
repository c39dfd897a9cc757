import type { Article, Source } from './article.ts'
import type { Config } from './config.ts'
import type { Diagnostic, Quotable } from './diagnostic.ts'
import type { Slug, Title } from './slug.ts'

/** An image file of the content folder, measured. */
export interface Asset {
  /** Relative to the content folder, with `/`. */
  readonly path: string
  /** Pixels; null where the file is not an image that can be read. */
  readonly size: { readonly width: number; readonly height: number } | null
}

/** The content folder as read. */
export interface Content {
  readonly config: Config
  /** `encyclopedia.yaml` itself, for diagnostics to quote; null where there is none. */
  readonly configFile: Quotable | null
  readonly sources: readonly Source[]
  readonly assets: readonly Asset[]
  readonly diagnostics: readonly Diagnostic[]
}

/** An article with its address, its links resolved. */
export interface LinkedArticle extends Article {
  readonly slug: Slug
}

/** Who links to whom. Lists are in the order of titles, without repeats and without oneself. */
export interface LinkGraph {
  readonly outgoing: ReadonlyMap<Slug, readonly Slug[]>
  readonly backlinks: ReadonlyMap<Slug, readonly Slug[]>
  /** Articles that are linked to and not written, with those who want them. */
  readonly wanted: ReadonlyMap<Title, readonly Slug[]>
}

/** What articles are filed under. */
export interface Category {
  /** What all spellings of the name have in common, see `nameKey`. */
  readonly key: string
  readonly name: string
  readonly slug: Slug
  /** In the order of titles. */
  readonly articles: readonly Slug[]
}

/** All articles, knowing one another. */
export interface Site {
  readonly config: Config
  /** In the order of their titles. */
  readonly articles: readonly LinkedArticle[]
  readonly bySlug: ReadonlyMap<Slug, LinkedArticle>
  /** The article that a title, alias or redirect means; null where there is none. */
  readonly find: (name: string) => Slug | null
  readonly graph: LinkGraph
  /** In the order of their names. */
  readonly categories: readonly Category[]
  /** Image files that articles show, by path in the content folder. */
  readonly media: readonly string[]
}

/** A file for the output folder. Paths are relative to it, with `/`. */
export type OutputFile =
  | { readonly path: string; readonly text: string }
  /** To be copied from the content folder. */
  | { readonly path: string; readonly copyOf: string }
