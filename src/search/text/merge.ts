import type { RunTable } from './inverter.ts'
import type { NumberReader } from './number-reader.ts'
import { nextNumber, skipNumbers } from './number-reader.ts'

/** A part of a run: the terms of a range, and the bytes that belong to them. */
export interface RunPart {
  readonly table: RunTable
  /** The first term of the part, and the first one after it, by their places in the table. */
  readonly from: number
  readonly to: number
  /** From the part's first byte on. */
  readonly bytes: Uint8Array
}

/** Where a term occurs. */
export interface TermPostings {
  /** Numbers of articles, ascending. */
  readonly articles: Uint32Array
  /** For each article its occurrences, weighed by their fields. */
  readonly counts: Uint32Array
  /** As `vlqOf` writes them: for each article how many, and each one's distance from the one before. */
  readonly positions: readonly Uint8Array[]
}

/** The terms of a range, in their order. */
export function* merged(
  parts: readonly RunPart[],
): Iterable<{ readonly term: string; readonly postings: TermPostings }> {
  const cursors = parts.map((part) => ({ part, place: part.from, at: 0 }))
  for (;;) {
    let term: string | undefined
    for (const { part, place } of cursors) {
      const own = place < part.to ? part.table.terms[place] : undefined
      if (own !== undefined && (term === undefined || own < term)) term = own
    }
    if (term === undefined) return
    const found: TermPostings[] = []
    for (const cursor of cursors) {
      const { part, place } = cursor
      if (place >= part.to || part.table.terms[place] !== term) continue
      found.push(postingsAt(part, place, cursor.at))
      cursor.at += (part.table.articleBytes[place] ?? 0) + (part.table.positionBytes[place] ?? 0)
      cursor.place++
    }
    yield { term, postings: joined(found) }
  }
}

function postingsAt({ table, bytes }: RunPart, place: number, at: number): TermPostings {
  const count = table.counts[place] ?? 0
  const [articles, counts] = [new Uint32Array(count), new Uint32Array(count)]
  const reader: NumberReader = { bytes, at }
  let article = 0
  for (let index = 0; index < count; index++) {
    article += nextNumber(reader)
    articles[index] = article
    counts[index] = nextNumber(reader)
  }
  const start = at + (table.articleBytes[place] ?? 0)
  const end = start + (table.positionBytes[place] ?? 0)
  return { articles, counts, positions: [bytes.subarray(start, end)] }
}

/** Joins postings of other articles each. */
function joined(found: readonly TermPostings[]): TermPostings {
  const [only] = found
  if (found.length === 1 && only !== undefined) return only
  const sorted = found.toSorted((a, b) => (a.articles[0] ?? 0) - (b.articles[0] ?? 0))
  const isApart = sorted.every(
    ({ articles }, at) => at === 0 || (sorted[at - 1]?.articles.at(-1) ?? 0) < (articles[0] ?? 0),
  )
  return isApart ? inRow(sorted) : interleaved(sorted)
}

function inRow(sorted: readonly TermPostings[]): TermPostings {
  const list = (of: (one: TermPostings) => Uint32Array) =>
    Uint32Array.from(sorted.flatMap((one) => [...of(one)]))
  return {
    articles: list(({ articles }) => articles),
    counts: list(({ counts }) => counts),
    positions: sorted.flatMap(({ positions }) => positions),
  }
}

function interleaved(found: readonly TermPostings[]): TermPostings {
  const all = found.flatMap(({ articles, counts, positions }) => {
    const pieces = positions.flatMap((bytes) => piecesOf(bytes))
    return Array.from(articles, (article, at) => ({
      article,
      count: counts[at] ?? 0,
      positions: pieces[at] ?? new Uint8Array(),
    }))
  })
  all.sort((a, b) => a.article - b.article)
  return {
    articles: Uint32Array.from(all, ({ article }) => article),
    counts: Uint32Array.from(all, ({ count }) => count),
    positions: all.map(({ positions }) => positions),
  }
}

/** The positions of each article by themselves. */
function piecesOf(bytes: Uint8Array): Uint8Array[] {
  const reader: NumberReader = { bytes, at: 0 }
  const pieces: Uint8Array[] = []
  while (reader.at < bytes.length) {
    const start = reader.at
    skipNumbers(reader, nextNumber(reader))
    pieces.push(bytes.subarray(start, reader.at))
  }
  return pieces
}
