/**
 * What the browser's side is told. Pages opened from a disk may load neither JSON nor modules, so
 * the data come as classic scripts that call a function of the global `encyclopress`.
 */
export interface ReaderData {
  /** `search/previews/SHARD.js`, where SHARD is `shardOf(slug, bits)` of `model/shard.ts`. */
  readonly previews: (shard: number, articles: Readonly<Record<string, Preview>>) => void
  /** `search/titles/KEY.js`, where KEY is the code point (hexadecimal) that a folded word begins with. */
  readonly titles: (key: string, names: readonly TitleEntry[]) => void
  /** `search/titles/keys.js`: every KEY that there is a script of, so that none is asked for in vain. */
  readonly keys: (keys: readonly string[]) => void
  /** `search/words/NAME.js`: terms with their articles. */
  readonly words: (name: string, terms: readonly PackedTerm[]) => void
  /** `search/positions/NAME.js`: where each of those terms occurs within its articles. */
  readonly positions: (name: string, positions: readonly string[]) => void
  /** `search/texts/BLOCK.js`: articles by their numbers, so many in each block. */
  readonly texts: (block: number, articles: readonly PackedText[]) => void
  /** `search/words.js`: what there is. */
  readonly list: (list: TextList) => void
}

/** Title, short description (or empty), the beginning of the lead (or empty), language, direction. */
export type Preview = readonly [
  title: string,
  description: string,
  lead: string,
  language: string,
  direction: 'ltr' | 'rtl',
]

/** A name of an article, in the order of titles; `title` is empty where the name is the title. */
export type TitleEntry = readonly [name: string, slug: string, title: string, description: string]

/** A term of the full text. */
export type PackedTerm = readonly [
  term: string,
  /** How many articles have it. */
  count: number,
  /** How far each article's number is from the one before, see `search/text/vlq.ts`. */
  articles: string,
  /** A digit each. */
  weights: string,
]

/** An article as results show it, see `ArticleText` in `search/text/article-text.ts`. */
export type PackedText = readonly [
  title: string,
  slug: string,
  description: string,
  image: string,
  language: string,
  lines: string,
  text: string,
]

/** What files the full text of a site consists of. */
export interface TextList {
  /** How many articles there are. */
  readonly articles: number
  /** How many articles a block of texts has. */
  readonly block: number
  /** The first terms of all pages, in their order. */
  readonly pages: readonly string[]
}
