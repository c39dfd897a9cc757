import type { Diagnostic } from '../model/diagnostic.ts'
import type { Value } from '../model/value.ts'

/** What a text of an article says, and all that is wrong with it by itself. */
export interface ParsedText {
  /** Null where an error forbids it to be anything. */
  readonly content: ParsedArticle | ParsedRedirect | null
  readonly diagnostics: readonly Diagnostic[]
}

/** An article by itself: names are not links yet, for those hang on all others. */
export interface ParsedArticle {
  readonly kind: 'article'
  readonly title: string
  /** Whether it lists what its title can mean. */
  readonly isDisambiguation: boolean
  readonly description: string | null
  readonly aliases: readonly string[]
  readonly categories: readonly string[]
  /** BCP 47; null for the site's. */
  readonly language: string | null
  readonly isDraft: boolean
  readonly infobox: ParsedInfobox | null
  readonly hatnotes: readonly ProseNode[]
  /** All that stands before the first heading. */
  readonly lead: readonly ProseNode[]
  readonly sections: readonly ParsedSection[]
  readonly footnotes: readonly ParsedFootnote[]
}

/** A text that makes its title another name of an article. */
export interface ParsedRedirect {
  readonly kind: 'redirect'
  readonly title: string
  /** As it is written: a title, with `#Section` where so. */
  readonly target: string
}

export interface ParsedInfobox {
  /** The type that is named, else the one that the keys tell. */
  readonly type: string
  readonly fields: readonly ParsedField[]
}

/** A row of an infobox, in the writer's order. */
export interface ParsedField {
  /** As the writer spelt it. */
  readonly key: string
  /** As the type of the infobox spells it; null for a key that it does not have. */
  readonly schemaKey: string | null
  readonly label: string
  /** 1, 2, … for a field of one side of a conflict; else null. */
  readonly side: number | null
  /** The value to the letter. */
  readonly text: string
  /** What it was understood to say. */
  readonly value: Value
}

export interface ParsedSection {
  /** Unique in the article. */
  readonly id: string
  readonly title: string
  /** 2 to 6. */
  readonly level: number
  readonly blocks: readonly ProseNode[]
  readonly sections: readonly ParsedSection[]
}

export interface ParsedFootnote {
  readonly label: string
  readonly blocks: readonly ProseNode[]
}

/** A piece of prose: a node of mdast (https://github.com/syntax-tree/mdast), or one of ours, such as `wikiLink`. */
export interface ProseNode {
  readonly type: string
  readonly value?: string
  readonly children?: readonly ProseNode[]
  /** In the text that was given: lines and columns from 1. */
  readonly position?: { readonly start: ProsePoint; readonly end: ProsePoint }
  readonly [property: string]: unknown
}

export interface ProsePoint {
  readonly line: number
  readonly column: number
}
