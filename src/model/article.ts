import type { Diagnostic, Location, Quotable } from './diagnostic.ts'
import type { Infobox, RawInfobox } from './infobox.ts'
import type { Block } from './prose.ts'
import type { Title } from './slug.ts'

/** How an article is spelt: `.txt` is plain, `.md` is markdown. */
export type Format = 'plain' | 'markdown'

/** An article's file as read: UTF-8 decoded, byte order mark removed, line ends made LF. */
export interface Source extends Quotable {
  readonly format: Format
}

/** What front matter can say of an article besides its title and infobox. */
export interface ArticleMeta {
  readonly aliases: readonly string[]
  readonly description: string | null
  /** BCP 47; null for the site's. */
  readonly language: string | null
  readonly license: string | null
  readonly source: string | null
  readonly updated: string | null
  readonly draft: boolean
}

/** A heading with what stands under it. */
export interface Section {
  /** Unique on the page: letters, digits and `-`. */
  readonly id: string
  /** The heading's words. */
  readonly title: string
  readonly heading: readonly Block[]
  /** 2 to 6. */
  readonly level: number
  readonly blocks: readonly Block[]
  readonly sections: readonly Section[]
  /** `references`: the list of references belongs here. */
  readonly role: 'references' | null
}

/** A footnote's text; references to it are mdast `footnoteReference` nodes. */
export interface Footnote {
  readonly identifier: string
  readonly label: string
  readonly location: Location | null
  readonly blocks: readonly Block[]
}

/** What an article and its parsed form share. */
interface ArticleText {
  readonly kind: 'article'
  /** The file it was parsed from; diagnostics of later stages quote it. */
  readonly origin: Source
  readonly title: Title
  readonly titleLocation: Location | null
  readonly meta: ArticleMeta
  readonly categories: readonly string[]
  /** All that stands before the first heading. */
  readonly lead: readonly Block[]
  readonly sections: readonly Section[]
  readonly footnotes: readonly Footnote[]
}

/** An article out of the parser. */
export interface ParsedArticle extends ArticleText {
  readonly infobox: RawInfobox | null
}

/** An article whose infobox has been interpreted. */
export interface Article extends ArticleText {
  readonly infobox: Infobox | null
}

/** A file that makes its title another name of an article. */
export interface Redirect {
  readonly kind: 'redirect'
  readonly origin: Source
  readonly title: Title
  readonly titleLocation: Location | null
  readonly meta: ArticleMeta
  readonly target: string
  readonly targetLocation: Location
}

/** What the parser makes of a source: nothing where an error forbids it. */
export interface Parsed {
  readonly content: ParsedArticle | Redirect | null
  readonly diagnostics: readonly Diagnostic[]
}

/** Sections with all their subsections, in reading order. */
export function allSections(sections: readonly Section[]): readonly Section[] {
  return sections.flatMap((section) => [section, ...allSections(section.sections)])
}
