import { cut } from '../../model/cut.ts'
import type { ArticleText } from '../text/article-text.ts'
import { LINE } from '../text/article-text.ts'
import type { Results } from './evaluate.ts'
import type { Place, Range } from './places.ts'
import { placesIn } from './places.ts'
import type { Sources } from './world.ts'

/** A piece of a text, and whether it is what was asked for. */
export interface Piece {
  readonly text: string
  readonly isMarked: boolean
}

/** The part of a text that shows best why it was found. */
export interface Passage {
  readonly pieces: readonly Piece[]
  /** Whether it begins, or ends, within a sentence. */
  readonly isCutBefore: boolean
  readonly isCutAfter: boolean
}

/** How long a passage is at most, in UTF-16 units. */
const LENGTH = 230
/** So much of a text is looked at. */
const LOOKED_AT = 40_000
/** What a sentence has, at its end. */
const SENTENCE_END = /[.!?…。！？؟]["”»’')\]]*\s+|[。！？]|\n+/gu
const SPACE = /\s/u

/**
 * The passage of an article with most of what was asked for, from the beginning of a sentence where that fits;
 * out of what is written, and only where that has nothing out of the facts that stand behind it.
 */
export function passageOf(
  { text, lines, language }: Pick<ArticleText, 'text' | 'lines' | 'language'>,
  { marks }: Pick<Results, 'marks'>,
  { tokens }: Pick<Sources, 'tokens'>,
): Passage {
  const all = text.slice(0, LOOKED_AT)
  const written = all.slice(0, lengthWritten(all, lines))
  const places = placesIn(all, language, marks, tokens)
  const inWritten = places.filter(({ end }) => end <= written.length)
  const isWritten = inWritten.length > 0 || places.length === 0
  const [whole, from] = isWritten ? [written, inWritten] : [all, places]
  const { start, end } = frame(whole, bestOf(from))
  const inside = from.filter((place) => place.start >= start && place.end <= end)
  return {
    pieces: piecesOf(whole, { start, end }, inside),
    isCutBefore: start > 0 && !endsSentence(whole.slice(0, start)),
    isCutAfter: end < whole.trimEnd().length && !endsSentence(whole.slice(0, end)),
  }
}

/** Where the facts of the infobox begin. */
function lengthWritten(text: string, lines: string): number {
  const fact = lines.indexOf(LINE.fact)
  let at = 0
  for (let line = 0; fact !== -1 && line < fact; line++) {
    const end = text.indexOf('\n', at)
    if (end === -1) return text.length
    at = end + 1
  }
  return fact === -1 || at === 0 ? text.length : at - 1
}

/** Pieces of a name with the words asked for marked. */
export function markedName(
  text: string,
  language: string,
  { marks }: Pick<Results, 'marks'>,
  { tokens }: Pick<Sources, 'tokens'>,
): readonly Piece[] {
  return piecesOf(text, { start: 0, end: text.length }, placesIn(text, language, marks, tokens))
}

/** The window with most different words, then with most places, then the first. */
function bestOf(places: readonly Place[]): Range {
  let best: Range = { start: 0, end: 0 }
  let most = 0
  for (let at = 0, last = 0; at < places.length; at++) {
    const start = places[at]?.start ?? 0
    last = Math.max(last, at)
    while ((places[last + 1]?.end ?? Number.POSITIVE_INFINITY) <= start + LENGTH * FILLED) last++
    const inside = places.slice(at, Math.min(last, at + MOST_INSIDE) + 1)
    const score = MOST_INSIDE * new Set(inside.map(({ word }) => word)).size + inside.length
    if (score <= most) continue
    most = score
    best = { start, end: inside.at(-1)?.end ?? start }
  }
  return best
}

/** How much of a passage the words may fill, so that something stands round them. */
const FILLED = 0.75
const MOST_INSIDE = 32

/** Sentences round a range, as many as fit; else words. */
function frame(text: string, { start, end }: Range): Range {
  const from = sentenceStart(text, start)
  const begin =
    end - from <= LENGTH ? from : wordStart(text, Math.max(0, end - LENGTH + ROOM), start)
  const rest = cut(text.slice(begin, begin + LENGTH + 1), LENGTH)
  // What ends within the first words of another sentence ends before it.
  const stop = begin + Math.max(rest.length, end - begin)
  const least = Math.max(end, begin + LENGTH * SHORT)
  const line = text.indexOf('\n', least)
  const closed = line !== -1 && line <= stop ? line : lastSentenceEnd(text, begin, stop)
  const isWorthy = closed >= least
  return { start: begin, end: trimmed(text, begin, isWorthy ? closed : stop) }
}

/** What is left behind the words where the sentence before them is too long. */
const ROOM = 60
const SHORT = 0.5

function sentenceStart(text: string, at: number): number {
  let start = 0
  const from = Math.max(0, at - 2 * LENGTH)
  for (const found of text.slice(from, at).matchAll(SENTENCE_END))
    start = from + found.index + found[0].length
  return start
}

function lastSentenceEnd(text: string, from: number, to: number): number {
  let end = from
  for (const found of `${text.slice(from, to)}\n`.matchAll(SENTENCE_END))
    if (from + found.index + found[0].trimEnd().length <= to)
      end = from + found.index + found[0].trimEnd().length
  return end
}

function wordStart(text: string, from: number, before: number): number {
  for (let at = from; at < before; at++) if (SPACE.test(text[at] ?? '')) return at + 1
  return isLow(text, from) ? from + 1 : from
}

function isLow(text: string, at: number): boolean {
  const unit = text.charCodeAt(at)
  return unit >= 0xdc00 && unit <= 0xdfff
}

function trimmed(text: string, start: number, end: number): number {
  return start + text.slice(start, end).trimEnd().length
}

function endsSentence(text: string): boolean {
  return /[.!?…。！？؟\n]["”»’')\]]*\s*$/u.test(text.slice(-10)) || text.trim() === ''
}

function piecesOf(text: string, { start, end }: Range, places: readonly Place[]): readonly Piece[] {
  const pieces: Piece[] = []
  const add = (from: number, to: number, isMarked: boolean) => {
    if (to > from) pieces.push({ text: lined(text.slice(from, to)), isMarked })
  }
  let at = start
  for (const place of places) {
    add(at, place.start, false)
    add(place.start, place.end, true)
    at = place.end
  }
  add(at, end, false)
  return pieces
}

/** What stands on lines of its own, as headings do, is parted by dots. */
function lined(text: string): string {
  return text.replace(/\s*\n\s*/gu, ' · ')
}
