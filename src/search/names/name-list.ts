import type { NameListData } from '../../model/reader.ts'
import { fileNames } from './file-names.ts'
import { frontDecoded } from './front-coding.ts'

/** What says where names are. Files are named as in `names/FILE`. */
export interface NameList {
  /** The file with the best names of a beginning; null where they are on few pages. */
  readonly topOf: (beginning: string) => string | null
  /** The pages with all names that have a beginning. */
  readonly pagesOf: (beginning: string) => readonly string[]
  /** Near words are in 2 to the power of so many shards. */
  readonly bits: number
}

/** The files with the names that have a beginning: all of them, or the best. */
export function filesOf({ topOf, pagesOf }: NameList, beginning: string): readonly string[] {
  const top = topOf(beginning)
  return top === null ? pagesOf(beginning) : [top]
}

/** Reads the list of an index. */
export function nameList([pageTexts, topTexts, bits]: NameListData): NameList {
  const [pages, tops] = [frontDecoded(pageTexts), frontDecoded(topTexts)]
  const [pageFiles, topFiles] = [fileNames(pages), fileNames(tops)]
  return {
    bits,
    topOf: (beginning) => {
      const at = placeOf(tops, (top) => top >= beginning)
      return tops[at]?.startsWith(beginning) ? `t/${topFiles[at]}` : null
    },
    pagesOf: (beginning) => {
      const first = placeOf(pages, (page) => page > beginning) - 1
      const end = placeOf(pages, (page) => page > beginning && !page.startsWith(beginning))
      return pageFiles.slice(Math.max(0, first), end).map((file) => `p/${file}`)
    },
  }
}

/** The place of the first sorted text that is past a limit. */
function placeOf(texts: readonly string[], isPast: (text: string) => boolean): number {
  let [low, high] = [0, texts.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (isPast(texts[middle] ?? '')) high = middle
    else low = middle + 1
  }
  return low
}
