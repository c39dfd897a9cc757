/** What a shard makes of its articles for the full-text index. Plain data, and temporary files. */
export interface IndexPart {
  readonly runs: readonly RunFiles[]
  /** The terms that begin pages. */
  readonly boundaries: readonly string[]
  /** A file with the articles as results show them: JSON, one after the other. */
  readonly texts: string
  /** The articles' numbers, ascending; their words; their bytes in the file of texts. */
  readonly articles: Uint32Array
  readonly lengths: Uint32Array
  readonly sizes: Uint32Array
}

/** Words with their articles: a `Run`, in two files. */
export interface RunFiles {
  readonly bytes: string
  /** A `RunTable`, serialized. */
  readonly table: string
}

/** What a shard is to make of all parts. */
export interface IndexOrder {
  readonly parts: readonly IndexPart[]
  /** Words of each article. */
  readonly lengths: Uint32Array
  /** Words of a usual article. */
  readonly usual: number
  /** Its terms: from this one on, up to that one and without it; null for no end. */
  readonly from: string
  readonly to: string | null
  /** How many articles a block of texts has; which blocks are its own. */
  readonly block: number
  readonly blocks: readonly [from: number, to: number]
  readonly out: string
}
