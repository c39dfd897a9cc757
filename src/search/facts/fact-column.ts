/** A key that articles can be searched by, as `search/facts/list.js` tells it. */
export type FactKeyData = readonly [
  key: string,
  label: string,
  /** Other spellings, folded, with spaces between them. */
  aliases: string,
  /** The units of its numbers, with line feeds between them; the first is that of most. */
  units: string,
  articles: number,
  /** A value as it may be typed behind the key. */
  example: string,
]

/** One key with what all articles say under it: `search/facts/KEY.js`. */
export interface ColumnData {
  readonly names?: TableData<NameData>
  readonly numbers?: TableData<NumberData>
  /** EDTF, as values store them. */
  readonly dates?: TableData<string>
}

/** Pairs of an article and a value. */
export interface TableData<V> {
  readonly values: readonly V[]
  /** Numbers of articles, ascending, see `packSteps`. */
  readonly articles: string
  /** The value of each, see `pack`. */
  readonly of: string
}

/**
 * A name; with the slug of its article (null where there is none, empty where it is the usual one), what is
 * shown instead of the name (empty where it is the name), and other spellings.
 */
export type NameData =
  | string
  | readonly [name: string, slug: string | null, shown: string, ...others: string[]]

/** A number; from, to (null where it is open) and the place of the unit among those of the key. */
export type NumberData = number | readonly [min: number, max: number | null, unit?: number]

/** A key as the page knows it. */
export interface FactKey {
  readonly key: string
  readonly label: string
  readonly aliases: readonly string[]
  readonly units: readonly string[]
  readonly articles: number
  readonly example: string
}

/** A column as it is searched. */
export interface Column {
  readonly names: Table<FactName> | null
  readonly numbers: Table<FactNumber> | null
  readonly dates: Table<string> | null
}

export interface Table<V> {
  readonly values: readonly V[]
  /** Ascending; an article may be there more than once. */
  readonly articles: Uint32Array
  /** The place of the value of each. */
  readonly of: Uint32Array
}

export interface FactName {
  readonly name: string
  /** That of its article; null where there is none. */
  readonly slug: string | null
  /** What readers see. */
  readonly shown: string
  readonly others: readonly string[]
}

export interface FactNumber {
  readonly min: number
  /** Infinite where it is open. */
  readonly max: number
  readonly unit: number
}

/** The facts of a site, of which only what is asked for is loaded; see `LoadError`. */
export interface Facts {
  readonly keys: () => Promise<readonly FactKey[]>
  readonly column: (key: string) => Promise<Column>
}

/** Keys that are made out of more than one row: what is asked for most. */
export const MAIN_KEYS = ['type', 'place', 'date', 'category'] as const
