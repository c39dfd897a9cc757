import type { Diagnostic, Location, Quotable } from './diagnostic.ts'
import type { Infobox, RawInfobox } from './infobox.ts'
import type { Block } from './prose.ts'
import type { RuleSettings } from './rules.ts'
import type { Title } from './slug.ts'

/** How an article is spelt: `.txt` is plain, `.md` is markdown. */
export type Format = 'plain' | 'markdown'

/** An article's file as read: UTF-8 decoded, byte order mark removed, line ends made LF. */
export interface Source extends Quotable {
  readonly format: Format
}

/** Where names in an article's prose become links by themselves. */
export const AUTOLINK = ['first', 'section', 'off'] as const

/** `first`: a name's first mention; `section`: its first in each section; `off`: nowhere. */
export type Autolink = (typeof AUTOLINK)[number]

/** What kind of page an article is. A disambiguation tells what a name can mean. */
export const ARTICLE_TYPES = ['article', 'disambiguation'] as const

/** What front matter can say of an article besides its title, infobox and hatnotes. */
export interface ArticleMeta {
  readonly type: (typeof ARTICLE_TYPES)[number]
  readonly aliases: readonly string[]
  readonly description: string | null
  /** BCP 47; null for the site's. */
  readonly language: string | null
  readonly license: string | null
  readonly source: string | null
  readonly updated: string | null
  readonly draft: boolean
  /** Null for the site's. */
  readonly autolink: Autolink | null
  /** Names that do not become links by themselves in this article. */
  readonly 'autolink-except': readonly string[]
  /** Rules that are off, warnings or errors in this article; the site's hold for all others. */
  readonly rules: RuleSettings
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
  /** Lines above the text that lead to other articles: "For the river, see …". */
  readonly hatnotes: readonly Block[]
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
export function allSections<S extends { readonly sections: readonly S[] }>(
  sections: readonly S[],
): readonly S[] {
  return sections.flatMap((section) => [section, ...allSections(section.sections)])
}
