import { compareText } from '../../model/diagnostic.ts'
import type { ReaderData } from '../../model/reader.ts'
import { scriptOf } from '../../model/script.ts'
import { shardOf } from '../../model/shard.ts'
import type { Entry, Ranked } from './entries.ts'
import { entriesOf } from './entries.ts'
import { fileNames } from './file-names.ts'
import { frontCoded } from './front-coding.ts'
import type { Named } from './named.ts'
import { keysOf, nearBits } from './near.ts'
import type { PageSizes } from './pages.ts'
import { pagesOf } from './pages.ts'
import { rowText } from './row.ts'
import { isUnspaced } from './starts.ts'
import { topsOf } from './tops.ts'

/** A file of the index, as a script. */
export interface NameFile {
  /** Relative to the output folder. */
  readonly path: string
  readonly text: string
}

const SIZES: PageSizes = { least: 70, most: 180 }

/**
 * The index of all names, for suggestions, as scripts: a B-tree of one level. What is filed under which beginning hangs
 * on the names alone, and one name more or less changes the pages where it stands.
 *
 * - `search/names/list.js` parts the pages, and says which beginnings have a file of their own;
 * - those in `p/` are pages, those in `t/` the best of wide beginnings;
 * - those in `near/` are words, for what is typed with a typo.
 */
export function* nameIndex(articles: readonly Named[], sizes = SIZES): Iterable<NameFile> {
  const { entries, words } = entriesOf(articles)
  const pages = pagesOf(entries, sizes)
  const tops = topsOf(entries, pages)
  const near = nearWords(words)
  const [pageTexts, topTexts] = [pages, tops].map((all) => all.map(({ beginning }) => beginning))
  const list = [frontCoded(pageTexts ?? []), frontCoded(topTexts ?? []), near.bits] as const
  yield { path: pathOf('list'), text: scriptOf('nameList', list) }
  const pageNames = fileNames(pageTexts ?? [])
  for (const [at, { start, end }] of pages.entries())
    yield rowsFile(`p/${pageNames[at]}`, entries.slice(start, end))
  const topNames = fileNames(topTexts ?? [])
  for (const [at, { best }] of tops.entries()) yield rowsFile(`t/${topNames[at]}`, best)
  for (const [shard, own] of near.shards.entries()) {
    const text = own.sort(compareText).join(' ')
    yield { path: pathOf(`near/${shard}`), text: scriptOf('nearWords', shard, text) }
  }
}

/** @example pathOf('list') // 'search/names/list.js' */
function pathOf(file: string): string {
  return `search/names/${file}.js`
}

/** A script that hands over articles; what all rows of one have in common is text already. */
function rowsFile(file: string, entries: readonly Entry[]): NameFile {
  const names = new Map<Ranked, string[]>()
  for (const { name } of entries) {
    const { article, text, isTitle } = name
    const others = names.get(article)
    if (others === undefined) names.set(article, isTitle ? [] : [text])
    else if (!isTitle && !others.includes(text)) others.push(text)
  }
  const rows: string[] = []
  for (const [{ row }, others] of names) rows.push(rowText(row, others))
  const call: keyof ReaderData = 'names'
  const text = `encyclopress.${call}(${JSON.stringify(file)},[${rows.join(',')}])\n`
  return { path: pathOf(file), text }
}

function nearWords(words: ReadonlySet<string>) {
  const filed: (readonly [word: string, key: string])[] = []
  for (const word of words)
    if (!isUnspaced(word)) for (const key of keysOf(word)) filed.push([word, key])
  const bits = nearBits(filed.length)
  const shards = Array.from({ length: 2 ** bits }, (): string[] => [])
  for (const [word, key] of filed) {
    const shard = shards[shardOf(key, bits)]
    // All keys of a word come one after the other.
    if (shard?.at(-1) !== word) shard?.push(word)
  }
  return { bits, shards }
}
