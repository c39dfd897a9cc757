import type { PackedText } from '../../model/reader.ts'
import { scriptOf } from '../../model/script.ts'
import type { OutputFile } from '../../model/site.ts'
import type { Document } from '../../search/text/article-text.ts'
import { firstOf, indexPages, pageFiles } from '../../search/text/index-pages.ts'
import { packedText, unpackedText } from '../../search/text/packed-text.ts'
import { usualLength } from '../../search/text/weight.ts'
import { exchangesOf } from './exchanges.ts'
import { indexFolder } from './index-folder.ts'
import { TEXT_LIST, textsPath } from './paths.ts'
import { reviseGroups } from './revise-groups.ts'
import type { IndexTotals } from './totals.ts'
import { blockSize } from './totals.ts'

/** An article whose text may have changed. */
export interface RevisedText {
  /** Its place among all articles in the order of titles. */
  readonly article: number
  readonly document: Document
}

/** What changes of texts change in the full-text index. */
export interface RevisedIndex {
  readonly files: readonly OutputFile[]
  /** Files that there are no more, by their paths. */
  readonly gone: readonly string[]
  readonly totals: IndexTotals
}

/**
 * The files of a full-text index that are others when the texts of some articles have changed, and nothing
 * else that they are found by. Where the whole index gets another shape, a sentence without a full stop says
 * why, and all of it is to be made.
 *
 * @param out the output folder, with the index as it was.
 */
export function reviseIndex(
  texts: readonly RevisedText[],
  out: string,
  totals: IndexTotals,
): RevisedIndex | string {
  const index = indexFolder(out)
  const { block } = index.list
  const blocks = new Map<number, PackedText[]>()
  let bytes = 0
  const changes = texts.map(({ article, document }) => {
    const number = Math.floor(article / block)
    const own = blocks.get(number) ?? [...index.texts(number)]
    const [was, is] = [own[article % block] as PackedText, packedText(document)]
    bytes += sizeOf(is) - sizeOf(was)
    blocks.set(number, own.with(article % block, is))
    const before = { ...unpackedText(was), names: document.names, categories: document.categories }
    return { article, before, after: document }
  })
  const usual = usualLength(totals)
  const { terms, words } = exchangesOf(changes, usual)
  const now = { ...totals, words: totals.words + words, bytes: totals.bytes + bytes }
  if (usualLength(now) !== usual || blockSize(now) !== block)
    return 'The articles have another usual length than before'

  const pages = [...index.list.pages]
  const files: OutputFile[] = [...blocks].map(([number, articles]) => ({
    path: textsPath(number),
    text: scriptOf('texts', number, articles),
  }))
  const gone: string[] = []
  for (const group of reviseGroups(terms, pages, index.page)) {
    if (typeof group === 'string') return group
    const { from, before, entries } = group
    const after = [...indexPages(entries)]
    const made = after.flatMap(pageFiles)
    const paths = new Set(made.map(({ path }) => path))
    const old = new Map(before.flatMap(pageFiles).map(({ path, text }) => [path, text]))
    files.push(...made.filter(({ path, text }) => old.get(path) !== text))
    gone.push(...[...old.keys()].filter((path) => !paths.has(path)))
    pages.splice(from, before.length, ...after.map(firstOf))
  }
  if (pages.join('\n') !== index.list.pages.join('\n'))
    files.push({ path: TEXT_LIST, text: scriptOf('list', { ...index.list, pages }) })
  return { files, gone, totals: now }
}

function sizeOf(text: PackedText): number {
  return Buffer.byteLength(scriptOf('texts', text))
}
