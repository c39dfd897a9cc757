import { closeSync, openSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { serialize } from 'node:v8'
import { embeddedJson } from '../../model/embedded-json.ts'
import type { Document } from '../../search/text/article-text.ts'
import { inverter } from '../../search/text/inverter.ts'
import { packedText } from '../../search/text/packed-text.ts'
import { beginsPage, PAGE_BITS } from '../../search/text/term-pages.ts'
import type { IndexPart, RunFiles } from './index-part.ts'

/** Makes a shard's part of the full-text index, article by article. */
export interface PartWriter {
  /** Articles are to be given in the order of their numbers. */
  readonly add: (article: number, document: Document) => void
  readonly end: () => IndexPart
}

/** So many bytes of words are held in memory. */
const MOST = 1 << 26
const BATCH = 1 << 16

/**
 * @param scratch a folder for what waits to be joined with other parts.
 * @param number tells the files from those of other shards.
 */
export function partWriter(scratch: string, number: number): PartWriter {
  const words = inverter()
  const runs: RunFiles[] = []
  const boundaries = new Set<string>()
  const path = join(scratch, `${number}-texts`)
  const texts = openSync(path, 'w')
  const [articles, lengths, sizes]: [number[], number[], number[]] = [[], [], []]
  let batch = ''
  const flushTexts = () => {
    // As a whole, unlike `writeSync`: on a full disk that writes what it can, and says nothing.
    if (batch !== '') writeFileSync(texts, batch)
    batch = ''
  }
  const flushWords = () => {
    const { table, pieces } = words.drain()
    if (table.terms.length === 0) return
    const run = join(scratch, `${number}-words-${runs.length}`)
    writeFileSync(run, Buffer.concat(pieces))
    writeFileSync(`${run}-table`, serialize(table))
    for (const term of table.terms) if (beginsPage(term, PAGE_BITS)) boundaries.add(term)
    runs.push({ bytes: run, table: `${run}-table` })
  }
  return {
    add: (article, document) => {
      const json = embeddedJson(packedText(document))
      articles.push(article)
      sizes.push(Buffer.byteLength(json))
      lengths.push(words.add(article, document).length)
      batch += json
      if (batch.length > BATCH) flushTexts()
      if (words.size() > MOST) flushWords()
    },
    end: () => {
      flushTexts()
      flushWords()
      closeSync(texts)
      return {
        runs,
        boundaries: [...boundaries],
        texts: path,
        articles: Uint32Array.from(articles),
        lengths: Uint32Array.from(lengths),
        sizes: Uint32Array.from(sizes),
      }
    },
  }
}
