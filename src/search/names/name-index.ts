import { compareText } from '../../model/diagnostic.ts'
import type { NameRow, ReaderData } from '../../model/reader.ts'
import { shardOf } from '../../model/shard.ts'
import type { Entry, Ranked } from './entries.ts'
import { entriesOf } from './entries.ts'
import { fileNames } from './file-names.ts'
import { frontCoded } from './front-coding.ts'
import type { Named } from './named.ts'
import { keysOf, nearBits } from './near.ts'
import type { PageSizes } from './pages.ts'
import { pagesOf } from './pages.ts'
import { rowOf } from './row.ts'
import { isUnspaced } from './starts.ts'
import { topsOf } from './tops.ts'

/** A file of the index: what it hands to the browser's side, and by which function. */
export type NameFile = {
  readonly [Call in keyof ReaderData]: {
    /** Relative to `search/`, without the ending. */
    readonly path: string
    readonly call: Call
    readonly data: Parameters<ReaderData[Call]>
  }
}['nameList' | 'names' | 'nearWords']

const SIZES: PageSizes = { least: 70, most: 180 }

/**
 * The index of all names, for suggestions: a B-tree of one level. What is filed under which beginning hangs
 * on the names alone, and one name more or less changes the pages where it stands.
 *
 * - `names/list` parts the pages, and says which beginnings have a file of their own;
 * - `names/p/…` are pages, `names/t/…` the best of wide beginnings;
 * - `names/near/…` are words, for what is typed with a typo.
 */
export function* nameIndex(articles: readonly Named[], sizes = SIZES): Iterable<NameFile> {
  const { entries, words } = entriesOf(articles)
  const pages = pagesOf(entries, sizes)
  const tops = topsOf(entries, pages)
  const near = nearWords(words)
  const [pageTexts, topTexts] = [pages, tops].map((all) => all.map(({ beginning }) => beginning))
  const list = [frontCoded(pageTexts ?? []), frontCoded(topTexts ?? []), near.bits] as const
  yield { path: 'names/list', call: 'nameList', data: [list] }
  const pageNames = fileNames(pageTexts ?? [])
  for (const [at, { start, end }] of pages.entries())
    yield rowsFile(`p/${pageNames[at]}`, entries.slice(start, end))
  const topNames = fileNames(topTexts ?? [])
  for (const [at, { best }] of tops.entries()) yield rowsFile(`t/${topNames[at]}`, best)
  for (const [shard, own] of near.shards.entries()) {
    const text = own.sort(compareText).join(' ')
    yield { path: `names/near/${shard}`, call: 'nearWords', data: [shard, text] }
  }
}

function rowsFile(file: string, entries: readonly Entry[]): NameFile {
  const names = new Map<Ranked, Set<string>>()
  for (const { name } of entries) {
    const others = names.get(name.article) ?? new Set()
    names.set(name.article, others)
    if (!name.isTitle) others.add(name.text)
  }
  const rows = [...names].map(([{ named }, others]): NameRow => rowOf(named, others))
  return { path: `names/${file}`, call: 'names', data: [file, rows] }
}

function nearWords(words: ReadonlySet<string>) {
  const keyed = [...words].flatMap((word) => {
    const keys = isUnspaced(word) ? [] : keysOf(word)
    return keys.length === 0 ? [] : [{ word, keys }]
  })
  const bits = nearBits(keyed.reduce((sum, { keys }) => sum + keys.length, 0))
  const shards = Array.from({ length: 2 ** bits }, (): string[] => [])
  for (const { word, keys } of keyed) {
    for (const shard of new Set(keys.map((key) => shardOf(key, bits)))) shards[shard]?.push(word)
  }
  return { bits, shards }
}
