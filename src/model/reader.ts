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
