import { fold } from '../../model/fold.ts'
import type { NameRow } from '../../model/reader.ts'
import { shardOf } from '../../model/shard.ts'
import { correctionsOf } from './corrections.ts'
import type { NameList } from './name-list.ts'
import { keysOf, SHORTEST } from './near.ts'
import type { Suggestion } from './ranking.ts'
import { folder, ranking } from './ranking.ts'

/** The files of an index; each rejects with a `LoadError` where it cannot be read. */
export interface NameShelf {
  readonly list: () => Promise<NameList>
  readonly rows: (file: string) => Promise<readonly NameRow[]>
  readonly near: (shard: number) => Promise<readonly string[]>
}

/** What is asked for. */
export interface Asked {
  /** So many articles at most. */
  readonly limit: number
  /**
   * Names that have the words typed in another order are looked for on the pages of the rarest word, if it
   * is on no more pages than these; else among its best names.
   */
  readonly widest?: number
}

/** Suggests articles for what is typed. */
export type Suggest = (typed: string, asked: Asked) => Promise<readonly Suggestion[]>

const WIDEST = 6
/** What is longer is no name with a typo. */
const MOST_WORDS = 6

/** What suggests articles out of an index, of which it asks for as little as will do. */
export function suggester(shelf: NameShelf): Suggest {
  const folded = folder()

  const rowsIn = async (files: readonly string[]) =>
    (await Promise.all(files.map(shelf.rows))).flat()

  const gather = async (text: string, { limit, widest = WIDEST }: Asked) => {
    const { topOf, pagesOf } = await shelf.list()
    const top = topOf(text)
    const rows = await rowsIn(top === null ? pagesOf(text) : [top])
    const words = text.split(' ')
    if (words.length === 1 || ranking(rows, [text], limit, folded).length === limit) return rows
    const [rarest = ''] = [...words].sort((a, b) => pagesOf(a).length - pagesOf(b).length)
    const pages = pagesOf(rarest)
    const best = pages.length > widest ? topOf(rarest) : null
    return [...rows, ...(await rowsIn(best === null ? pages : [best]))]
  }

  const find = async (texts: readonly string[], asked: Asked) => {
    const rows = await Promise.all(texts.map((text) => gather(text, asked)))
    return ranking(rows.flat(), texts, asked.limit, folded)
  }

  const forgive = async (text: string, asked: Asked) => {
    const words = text.split(' ')
    if (words.length > MOST_WORDS) return []
    const { bits } = await shelf.list()
    const tried = await Promise.all(
      words.map(async (word, at) => {
        if ([...word].length < SHORTEST) return { whole: [], begun: [] }
        const shards = new Set(keysOf(word).map((key) => shardOf(key, bits)))
        const near = (await Promise.all([...shards].map(shelf.near))).flat()
        const { whole, begun } = correctionsOf(word, new Set(near))
        const put = (one: string) => [...words.slice(0, at), one, ...words.slice(at + 1)].join(' ')
        return { whole: whole.map(put), begun: begun.map(put) }
      }),
    )
    const found = await find(
      tried.flatMap(({ whole }) => whole),
      asked,
    )
    return found.length > 0
      ? found
      : find(
          tried.flatMap(({ begun }) => begun),
          asked,
        )
  }

  return async (typed, asked) => {
    const text = fold(typed)
    if (text === '') return []
    const found = await find([text], asked)
    return found.length > 0 ? found : forgive(text, asked)
  }
}
