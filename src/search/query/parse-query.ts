import { fold } from '../../model/fold.ts'
import { clean, isInvisible } from './clean.ts'
import { parseTest } from './parse-test.ts'
import type { FilterPart, Part, Query } from './query.ts'

/** So much of a query is read (UTF-16 units), and so many pieces: nobody asks for more by hand. */
export const LONGEST = 500
export const MOST_PARTS = 32

const QUOTES = new Set('"“”„‟«»＂「」『』〝〞')
const COLONS = new Set(':：')
const MINUSES = new Set('-－−')
const SPACE = /\s/u
/** A key begins with a letter, or it is the time of day. */
const KEY = /^\p{L}[\p{L}\p{M}\p{N}_-]*$/u

/**
 * What a reader has typed, taken apart. Whatever it is, it can be read: each character is in a piece, or is
 * white space between two. It takes time in proportion to what is read.
 *
 * @example parseQuery('"Midal valley" -war killed:>5 niam')
 * // a phrase, a word not to be there, a filter, a word that may be going on
 */
export function parseQuery(text: string): Query {
  const end = Math.min(text.length, LONGEST)
  const parts: Part[] = []
  let at = skipSpace(text, 0, end)
  while (at < end && parts.length < MOST_PARTS) {
    const part = readPart(text, at, end)
    parts.push(part)
    at = skipSpace(text, part.end, end)
  }
  return { parts, cut: at < text.length && (at < end || !isBlank(text, end)) ? at : null }
}

function isBlank(text: string, from: number): boolean {
  return skipSpace(text, from, text.length) === text.length
}

function skipSpace(text: string, from: number, end: number): number {
  let at = from
  while (at < end && (SPACE.test(text[at] ?? '') || isInvisible(text[at] ?? ''))) at++
  return at
}

/** One piece that begins at a place where there is no space. */
function readPart(text: string, start: number, end: number): Part {
  const isNot = MINUSES.has(text[start] ?? '') && isBody(text, start + 1, end)
  const from = isNot ? skipInvisible(text, start + 1, end) : start
  if (QUOTES.has(text[from] ?? '')) {
    const quoted = readQuoted(text, from, end)
    const words = clean(quoted.text).trim()
    return fold(words) === ''
      ? strayOf(text, start, quoted.end)
      : { kind: 'phrase', text: words, isNot, start, end: quoted.end }
  }
  const { stop, colon } = readRun(text, from, end)
  if (colon !== null) {
    const filter = readFilter(text, { start, from, colon, end, isNot })
    if (filter !== null) return filter
  }
  const word = clean(text.slice(from, stop))
  if (fold(word) === '') return strayOf(text, start, stop)
  return { kind: 'word', text: word, isNot, isOpen: stop === text.length, start, end: stop }
}

/** Whether what a minus stands before can be left out: no space, and no other minus. */
function isBody(text: string, from: number, end: number): boolean {
  const at = skipInvisible(text, from, end)
  const first = text[at] ?? ' '
  return at < end && !SPACE.test(first) && !MINUSES.has(first)
}

function skipInvisible(text: string, from: number, end: number): number {
  let at = from
  while (at < end && isInvisible(text[at] ?? '')) at++
  return at
}

/** Up to the next space; and where the first colon stands that has a key before it. */
function readRun(text: string, from: number, end: number) {
  let colon: number | null = null
  let stop = from
  for (; stop < end && !SPACE.test(text[stop] ?? ''); stop++) {
    if (colon !== null || !COLONS.has(text[stop] ?? '')) continue
    if (KEY.test(clean(text.slice(from, stop)))) colon = stop
    else colon = -1
  }
  return { stop, colon: colon === -1 ? null : colon }
}

interface FilterPlace {
  readonly start: number
  /** Where the key begins. */
  readonly from: number
  readonly colon: number
  readonly end: number
  readonly isNot: boolean
}

/** Null where the colon is that of an address: `https://…`. */
function readFilter(text: string, place: FilterPlace): FilterPart | null {
  const { start, from, colon, end, isNot } = place
  const key = clean(text.slice(from, colon))
  const first = skipInvisible(text, colon + 1, end)
  const isQuoted = QUOTES.has(text[first] ?? '') && first < end
  const found = isQuoted ? readQuoted(text, first, end) : readValue(text, first, end)
  const value = clean(found.text).trim()
  if (value.startsWith('//')) return null
  const test = parseTest(value)
  return { kind: 'filter', key, value, isQuoted, isNot, test, start, end: found.end }
}

function readValue(text: string, from: number, end: number) {
  let stop = from
  while (stop < end && !SPACE.test(text[stop] ?? '')) stop++
  return { text: text.slice(from, stop), end: stop }
}

/** Up to the closing quote, whichever it is, or to the end where there is none. */
function readQuoted(text: string, open: number, end: number) {
  let close = open + 1
  while (close < end && !QUOTES.has(text[close] ?? '')) close++
  return { text: text.slice(open + 1, close), end: Math.min(end, close + 1) }
}

function strayOf(text: string, start: number, end: number): Part {
  return { kind: 'stray', text: clean(text.slice(start, end)), start, end }
}
