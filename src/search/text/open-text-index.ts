import type { PackedTerm, PackedText, ReaderData, TextList } from '../../model/reader.ts'
import { LoadError } from '../load-error.ts'
import type { LoadScript } from '../load-script.ts'
import { unpackedText } from './packed-text.ts'
import { pageAt } from './page-at.ts'
import type { Postings } from './postings.ts'
import { unpacked, unpackedPositions } from './postings.ts'
import { pageName } from './term-pages.ts'
import type { TextIndex } from './text-index.ts'

/** What the files of the full text hand over, by what they are called in the list. */
export interface TextFiles {
  list: TextList | null
  readonly words: Map<string, readonly PackedTerm[]>
  readonly positions: Map<string, readonly string[]>
  readonly texts: Map<number, readonly PackedText[]>
}

export function noFiles(): TextFiles {
  return { list: null, words: new Map(), positions: new Map(), texts: new Map() }
}

/** What the files' scripts call, so that what they hand over is kept. */
export function receiver(
  files: TextFiles,
): Pick<ReaderData, 'list' | 'words' | 'positions' | 'texts'> {
  return {
    list: (list) => {
      files.list = list
    },
    words: (name, terms) => files.words.set(name, terms),
    positions: (name, positions) => files.positions.set(name, positions),
    texts: (block, articles) => files.texts.set(block, articles),
  }
}

/** Terms with a beginning are looked for in so many files: where there are more, the beginning says too little. */
const MOST_PAGES = 6
const NOWHERE: Postings = { articles: new Uint32Array(), weights: new Uint8Array() }

/**
 * Opens the full text of a site.
 *
 * @param files what has been loaded; loading a file adds to it.
 * @param load loads a script; it need not fail where there is none.
 * @throws {LoadError} (its functions) where a file is missing or cut off.
 */
export function openTextIndex(files: TextFiles, load: LoadScript): TextIndex {
  const need = async <T>(name: string, find: () => T | null | undefined): Promise<T> => {
    const known = find()
    if (known !== null && known !== undefined) return known
    const file = `search/${name}.js`
    await load(file, () => (find() ?? null) !== null)
    const loaded = find()
    if (loaded === null || loaded === undefined) throw new LoadError(file)
    return loaded
  }
  const list = () => need('words', () => files.list)
  const words = (page: string) => need(`words/${page}`, () => files.words.get(page))
  const positions = (page: string) => need(`positions/${page}`, () => files.positions.get(page))
  const texts = (block: number) => need(`texts/${block}`, () => files.texts.get(block))

  const find = async (term: string) => {
    const { pages } = await list()
    const first = pages[pageAt(pages, term)]
    if (first === undefined) return null
    const page = pageName(first)
    const place = (await words(page)).findIndex(([one]) => one === term)
    return place < 0 ? null : { page, place }
  }
  return {
    size: async () => (await list()).articles,
    terms: async (beginning, limit) => {
      const { pages } = await list()
      const from = Math.max(0, pageAt(pages, beginning))
      let to = from + 1
      while (pages[to]?.startsWith(beginning)) to++
      const wanted = to - from > MOST_PAGES ? pages.slice(from, from + 1) : pages.slice(from, to)
      const found = await Promise.all(wanted.map((first) => words(pageName(first))))
      return found
        .flat()
        .filter(([term]) => term.startsWith(beginning))
        .sort((a, b) => b[1] - a[1])
        .slice(0, limit)
        .map(([term, articles]) => ({ term, articles }))
    },
    postings: async (term) => {
      const found = await find(term)
      const packed = found === null ? undefined : (await words(found.page))[found.place]
      return packed === undefined ? NOWHERE : unpacked(packed)
    },
    positions: async (term) => {
      const found = await find(term)
      if (found === null) return []
      return unpackedPositions((await positions(found.page))[found.place] ?? '')
    },
    texts: async (articles) => {
      const { block } = await list()
      return Promise.all(
        articles.map(async (article) => {
          const number = Math.floor(article / block)
          const packed = (await texts(number))[article % block]
          if (packed === undefined) throw new LoadError(`search/texts/${number}.js`)
          return unpackedText(packed)
        }),
      )
    },
  }
}
