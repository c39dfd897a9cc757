import type { Article, Format, Section, Source } from './article.ts'
import type { Config } from './config.ts'
import type { Diagnostic, Quotable } from './diagnostic.ts'
import type { Field, Infobox } from './infobox.ts'
import type { Slug, Title } from './slug.ts'

/** An image file of the content folder, measured. */
export interface Asset {
  /** Relative to the content folder, with `/`. */
  readonly path: string
  /** Pixels; null where the file is not an image that can be read. */
  readonly size: { readonly width: number; readonly height: number } | null
  /** What of it would run if it were opened by itself, in a few words; it is neither shown nor copied then. */
  readonly activePart?: string
}

/** A file of an article, not yet read. */
export interface ArticleFile {
  /** Relative to the content folder, with `/`. */
  readonly path: string
  readonly format: Format
}

/** A content folder: all but what its articles say. */
export interface Folder {
  readonly config: Config
  /** `encyclopedia.yaml` itself, for diagnostics to quote; null where there is none. */
  readonly configFile: Quotable | null
  /** In the order of their paths. */
  readonly files: readonly ArticleFile[]
  /** The script that names plugins, relative to the folder; null where there is none. */
  readonly plugins: string | null
  readonly assets: readonly Asset[]
  readonly diagnostics: readonly Diagnostic[]
}

/** The content folder as read. */
export interface Content extends Omit<Folder, 'files' | 'plugins'> {
  readonly sources: readonly Source[]
}

/** An article with its address, its links resolved: all that its own page shows. */
export interface LinkedText extends Article {
  readonly slug: Slug
}

/** What other pages need to know of an article: its facts, and none of its text. Plain data. */
export interface LinkedArticle extends Pick<Article, 'title' | 'meta' | 'categories'> {
  readonly slug: Slug
  readonly origin: Pick<Source, 'path'>
  readonly infobox: Facts | null
  readonly sections: readonly SectionOutline[]
  /** The first words of the lead. */
  readonly beginning: string
}

/** A field of an infobox without its prose. */
export interface Fact extends Omit<Field, 'name' | 'blocks' | 'keyLocation' | 'valueLocation'> {
  /** The index of its key: 1 in `Combatant1a`. */
  readonly index: number | null
  /** The value without its marks, each item of a list on its own line. */
  readonly words: string
}

/** An infobox without its prose. */
export interface Facts extends Omit<Infobox, 'fields'> {
  readonly fields: readonly Fact[]
}

/** A section without its text. */
export interface SectionOutline extends Pick<Section, 'id' | 'title' | 'level'> {
  readonly sections: readonly SectionOutline[]
}

/** The words around a link, as a reader of the other article should see them. */
export interface Passage {
  readonly before: string
  /** The link's own words. */
  readonly words: string
  readonly after: string
}

/** What comes of an article when its links are resolved: all that others need to know. Plain data. */
export interface LinkRecord {
  readonly article: LinkedArticle
  /** What it links to; the sentence around the first link in the prose, where a page may show it. */
  readonly links: readonly (readonly [Slug, Passage | null])[]
  /** What it would link to, and how often. */
  readonly wanted: readonly (readonly [Title, number])[]
  readonly ambiguous: readonly AmbiguousLink[]
  /** Image files that it shows, by path in the content folder. */
  readonly media: readonly string[]
  readonly diagnostics: readonly Diagnostic[]
}

/** A link to a disambiguation page, which its writer should hear of. */
export interface AmbiguousLink {
  readonly target: Slug
  readonly name: string
  /** What is wrong; what to do is known when the page's choices are. */
  readonly diagnostic: Diagnostic
}

/** So many backlinks of an article keep their sentence; its page shows no more of them. */
export const PASSAGES = 50

/** A link to an article, seen from there. */
export interface Backlink {
  readonly from: Slug
  /** The sentence of the first link; null where it stands in the infobox, or where many articles link. */
  readonly passage: Passage | null
}

/** An article that is linked to and not written. */
export interface Wanted {
  readonly title: Title
  /** How many links want it. */
  readonly mentions: number
  /** In the order of titles. */
  readonly by: readonly Slug[]
}

/** An article that has much in common with another, and what that is. */
export interface Related {
  readonly slug: Slug
  /** Categories that both are filed under, the smallest first. */
  readonly categories: readonly Pick<Category, 'name' | 'slug'>[]
  /** Articles that both link to, those that few link to first. */
  readonly links: readonly Slug[]
  /** Articles that link to both, those with few links first. */
  readonly backlinks: readonly Slug[]
}

/** Who links to whom. Lists are without repeats and without oneself. */
export interface LinkGraph {
  /** In the order of titles. */
  readonly outgoing: ReadonlyMap<Slug, readonly Slug[]>
  /** In the order of titles. */
  readonly backlinks: ReadonlyMap<Slug, readonly Backlink[]>
  /** The most wanted first, then in the order of titles. */
  readonly wanted: readonly Wanted[]
  /** Articles that no other links to, in the order of titles; the one that is `home` is not among them. */
  readonly orphans: readonly Slug[]
  /** The nearest first, at most a handful. */
  readonly related: ReadonlyMap<Slug, readonly Related[]>
}

/** Another name of an article, with an address of its own. */
export interface LinkedRedirect {
  readonly title: Title
  readonly slug: Slug
  readonly target: Slug
  /** The id of a section of the target. */
  readonly fragment: string | null
}

/** What articles are filed under. */
export interface Category {
  /** What all spellings of the name have in common, see `nameKey`. */
  readonly key: string
  readonly name: string
  readonly slug: Slug
  /** In the order of titles. */
  readonly articles: readonly Slug[]
  /** What the category itself is filed under, and what is filed under it, in the order of names. */
  readonly parents: readonly Slug[]
  readonly children: readonly Slug[]
  /** The text of a file with the title `Category:Name`; null where there is none. */
  readonly text: LinkedText | null
}

/** All articles, knowing one another. */
export interface Site {
  readonly config: Config
  /** In the order of their titles. */
  readonly articles: readonly LinkedArticle[]
  readonly bySlug: ReadonlyMap<Slug, LinkedArticle>
  /** The article that the front page opens with; null where there is none. */
  readonly home: LinkedText | null
  /** The article that a title, alias or redirect means; null where there is none. */
  readonly find: (name: string) => Slug | null
  readonly graph: LinkGraph
  /** In the order of their titles. Those whose address would be that of their target are not among them. */
  readonly redirects: readonly LinkedRedirect[]
  /** Abbreviations that articles define for themselves, which lead to them unless they are others', too. */
  readonly abbreviations: ReadonlyMap<Slug, readonly string[]>
  /** In the order of their names. */
  readonly categories: readonly Category[]
  /** Image files that articles show, by path in the content folder. */
  readonly media: readonly string[]
}

/** A file for the output folder. Paths are relative to it, with `/`. */
export type OutputFile =
  | { readonly path: string; readonly text: string }
  | { readonly path: string; readonly bytes: Uint8Array }
  /** Too long for one text, perhaps: pieces that are made as they are written. */
  | { readonly path: string; readonly pieces: Iterable<string> }
  /** To be copied from the content folder. */
  | { readonly path: string; readonly copyOf: string }
