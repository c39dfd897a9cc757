/**
 * What the browser's side is told. Pages opened from a disk may load neither JSON nor modules, so
 * the data come as classic scripts that call a function of the global `encyclopress`.
 */
export interface ReaderData extends FactsData {
  /** `search/previews/SHARD.js`, where SHARD is `shardOf(slug, bits)` of `model/shard.ts`. */
  readonly previews: (shard: number, articles: Readonly<Record<string, Preview>>) => void
  /** `search/names/list.js`: where which names are, see `search/names/name-list.ts`. */
  readonly nameList: (list: NameListData) => void
  /** `search/names/FILE.js`: articles, each with those of its names that belong there. */
  readonly names: (file: string, rows: readonly NameRow[]) => void
  /** `search/names/near/SHARD.js`: words of names with spaces between, see `search/names/near.ts`. */
  readonly nearWords: (shard: number, words: string) => void
  /** `search/words/NAME.js`: terms with their articles. */
  readonly words: (name: string, terms: readonly PackedTerm[]) => void
  /** `search/positions/NAME.js`: where each of those terms occurs within its articles. */
  readonly positions: (name: string, positions: readonly string[]) => void
  /** `search/texts/BLOCK.js`: articles by their numbers, so many in each block. */
  readonly texts: (block: number, articles: readonly PackedText[]) => void
  /** `search/words.js`: what there is. */
  readonly list: (list: TextList) => void
}

/** What `search/facts/` hands over, see `search/facts/fact-column.ts`. */
export interface FactsData {
  /** `search/facts/list.js`: every key, and what is known of it. */
  readonly factKeys: (keys: readonly unknown[]) => void
  /** `search/facts/KEY.js`: what all articles say under a key. */
  readonly facts: (key: string, column: unknown) => void
}

/** Title, short description (or empty), the beginning of the lead (or empty), language, direction. */
export type Preview = readonly [
  title: string,
  description: string,
  lead: string,
  language: string,
  direction: 'ltr' | 'rtl',
]

/**
 * An article as a suggestion. The slug is empty where it is the title with `-` for spaces, the image where
 * there is none; it is a path below `media/`.
 */
export type NameRow = readonly [
  title: string,
  links: number,
  slug: string,
  description: string,
  image: string,
  ...others: string[],
]

/** The beginnings of pages and those with a file of their own, front-coded; how near words are parted. */
export type NameListData = readonly [pages: string, tops: string, bits: number]

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
