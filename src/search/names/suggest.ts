import { fold } from '../../model/fold.ts'
import type { NameRow } from '../../model/reader.ts'
import { forgive } from './forgive.ts'
import type { NameList } from './name-list.ts'
import { filesOf } from './name-list.ts'
import type { Suggestion } from './ranking.ts'
import { folder, ranking, WORDS_FIT } from './ranking.ts'
import { TURN } from './starts.ts'

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
   * is on no more pages than these; else among the best names of each, and those whose end and beginning are typed.
   */
  readonly widest?: number
}

/** Suggests articles for what is typed. */
export type Suggest = (typed: string, asked: Asked) => Promise<readonly Suggestion[]>

const WIDEST = 4
/** The same where else nothing is found. */
const WIDEST_OF_ALL = 24
/** So many ways are tried in which end and beginning may have been typed. */
const TURNS = 5

/** What suggests articles out of an index, of which it asks for as little as will do. */
export function suggester(shelf: NameShelf): Suggest {
  const folded = folder()

  const rowsIn = async (files: readonly string[]) =>
    (await Promise.all(files.map(shelf.rows))).flat()

  const inOtherOrder = (list: NameList, words: readonly string[], widest: number) => {
    const [rarest = ''] = [...words].sort((a, b) => list.pagesOf(a).length - list.pagesOf(b).length)
    const pages = list.pagesOf(rarest)
    if (pages.length <= widest) return rowsIn(pages)
    const turned = words.slice(1, 1 + TURNS).map((_, at) => {
      const [end, beginning] = [words.slice(0, at + 1), words.slice(at + 1)]
      return end.join(' ') + TURN + beginning.join(' ')
    })
    const files = [...words, ...turned].flatMap((text) => filesOf(list, text))
    return rowsIn([...new Set(files)])
  }

  const gather = async (text: string, { limit, widest = WIDEST }: Asked) => {
    const list = await shelf.list()
    const rows = await rowsIn(filesOf(list, text))
    const words = text.split(' ')
    if (words.length === 1) return rows
    const enough = ranking(rows, [text], limit, folded)[limit - 1]
    if (enough !== undefined && enough.fit < WORDS_FIT) return rows
    return [...rows, ...(await inOtherOrder(list, words, widest))]
  }

  const find = async (texts: readonly string[], asked: Asked) => {
    const rows = await Promise.all(texts.map((text) => gather(text, asked)))
    return ranking(rows.flat(), texts, asked.limit, folded)
  }

  return async (typed, asked) => {
    const text = fold(typed)
    if (text === '') return []
    for (const widest of [WIDEST, WIDEST_OF_ALL]) {
      const found = await find([text], { widest, ...asked })
      if (found.length > 0) return found
    }
    const { whole, begun } = await forgive(text, shelf)
    const found = await find(whole, asked)
    return found.length > 0 ? found : find(begun, asked)
  }
}
