import { closeSync, openSync, readFileSync, readSync } from 'node:fs'
import { deserialize } from 'node:v8'
import type { OutputFile } from '../../model/site.ts'
import type { Entry } from '../../search/text/index-pages.ts'
import { firstOf, indexPages, pageFiles } from '../../search/text/index-pages.ts'
import type { RunTable } from '../../search/text/inverter.ts'
import type { RunPart } from '../../search/text/merge.ts'
import { merged } from '../../search/text/merge.ts'
import type { Lengths } from '../../search/text/packed.ts'
import { packed } from '../../search/text/packed.ts'
import type { IndexOrder, RunFiles } from './index-part.ts'
import { textsPath } from './paths.ts'

/** Files of the full-text index; for those of a page, its first term. */
export interface IndexFiles {
  readonly files: readonly OutputFile[]
  readonly first: string | null
}

/** The files of a share of the index, one by one. */
export function* indexFiles(order: IndexOrder): Iterable<IndexFiles> {
  yield* wordFiles(order)
  yield* textFiles(order)
}

function* wordFiles({ parts, from, to, lengths, usual }: IndexOrder): Iterable<IndexFiles> {
  const runs = parts.flatMap((part) => part.runs.map((run) => partOf(run, from, to)))
  for (const page of indexPages(entriesOf(runs, { of: lengths, usual })))
    yield { files: pageFiles(page), first: firstOf(page) }
}

function* entriesOf(runs: readonly RunPart[], lengths: Lengths): Iterable<Entry> {
  for (const { term, postings } of merged(runs)) yield packed(term, postings, lengths)
}

/** What a run has of a range of terms. */
function partOf({ bytes, table }: RunFiles, first: string, end: string | null): RunPart {
  const whole = deserialize(readFileSync(table)) as RunTable
  const { terms, articleBytes, positionBytes } = whole
  const placeOf = (term: string) => {
    const place = terms.findIndex((one) => one >= term)
    return place < 0 ? terms.length : place
  }
  const from = placeOf(first)
  const to = end === null ? terms.length : placeOf(end)
  let [start, length] = [0, 0]
  for (let place = 0; place < to; place++) {
    const size = (articleBytes[place] ?? 0) + (positionBytes[place] ?? 0)
    if (place < from) start += size
    else length += size
  }
  return { table: whole, from, to, bytes: readPiece(bytes, start, length) }
}

function readPiece(path: string, start: number, length: number): Buffer {
  const file = openSync(path, 'r')
  try {
    const bytes = Buffer.alloc(length)
    readSync(file, bytes, 0, length, start)
    return bytes
  } finally {
    closeSync(file)
  }
}

function* textFiles({ parts, block, blocks: [from, to] }: IndexOrder): Iterable<IndexFiles> {
  const files = parts.map(({ texts }) => openSync(texts, 'r'))
  const places = placesOf(parts)
  try {
    for (let number = from; number < to; number++) {
      const articles: string[] = []
      for (const place of places.slice(number * block, (number + 1) * block)) {
        const bytes = Buffer.alloc(place.size)
        readSync(files[place.part] as number, bytes, 0, place.size, place.start)
        articles.push(bytes.toString())
      }
      const text = `encyclopress.texts(${number},[${articles.join(',')}])\n`
      yield { files: [{ path: textsPath(number), text }], first: null }
    }
  } finally {
    for (const file of files) closeSync(file)
  }
}

/** Where the text of each article lies, by their numbers. */
function placesOf(parts: IndexOrder['parts']) {
  const places: { part: number; start: number; size: number }[] = []
  for (const [part, { articles, sizes }] of parts.entries()) {
    let start = 0
    for (const [at, article] of articles.entries()) {
      const size = sizes[at] ?? 0
      places[article] = { part, start, size }
      start += size
    }
  }
  return places
}
