import { analyser } from './analyser.ts'
import type { Document } from './article-text.ts'
import type { Digits } from './digits.ts'
import { addNumber, contentOf, digits } from './digits.ts'
import { lexicon } from './lexicon.ts'

/** Turns articles with words into words with articles. */
export interface Inverter {
  /** Articles are to be given in the order of their numbers. */
  readonly add: (article: number, document: Document) => Added
  /** How many bytes are held. */
  readonly size: () => number
  /** Gives what is held, and begins anew. */
  readonly drain: () => Run
}

/** What there is to tell of an article. */
export interface Added {
  /** Its words. */
  readonly length: number
  /** Its terms: of each, all occurrences are one posting. */
  readonly postings: number
}

/** Words with articles, of some articles. */
export interface Run {
  readonly table: RunTable
  /** The bytes of each term in their order: its articles, its positions. */
  readonly pieces: readonly Uint8Array[]
}

/** What the bytes of a run are. */
export interface RunTable {
  /** In their order. */
  readonly terms: readonly string[]
  /** In how many articles each is. */
  readonly counts: Uint32Array
  /**
   * Lengths in bytes. Of the articles, each one's distance from the one before and its weighed count; of the
   * positions, for each article how many there are, and each one's distance from the one before.
   */
  readonly articleBytes: Uint32Array
  readonly positionBytes: Uint32Array
}

interface Held {
  count: number
  last: number
  readonly articles: Digits
  readonly positions: Digits
}

/** A count is a number of digits; nobody minds whether a word is there a thousand times or more. */
const MOST = 1023

export function inverter(): Inverter {
  const words = lexicon()
  const analyse = analyser(words)
  let held: (Held | undefined)[] = []
  let size = 0
  return {
    add: (article, document) => {
      const { length, terms, countOf, positionsOf } = analyse(document)
      for (const term of terms) {
        const positions = positionsOf(term)
        let one = held[term]
        if (one === undefined) {
          one = { count: 0, last: 0, articles: digits(), positions: digits() }
          held[term] = one
        }
        const before = one.articles.length + one.positions.length
        addNumber(one.articles, article - one.last)
        addNumber(one.articles, Math.min(MOST, countOf(term)))
        addNumber(one.positions, positions.length)
        let last = 0
        for (const position of positions) {
          addNumber(one.positions, position - last)
          last = position
        }
        one.count++
        one.last = article
        size += one.articles.length + one.positions.length - before
      }
      return { length, postings: terms.length }
    },
    size: () => size,
    drain: () => {
      const run = runOf(words.terms, held)
      held = []
      size = 0
      return run
    },
  }
}

function runOf(words: readonly string[], held: readonly (Held | undefined)[]): Run {
  const all = held
    .flatMap((one, number) => (one === undefined ? [] : { ...one, term: words[number] ?? '' }))
    .sort((a, b) => (a.term < b.term ? -1 : 1))
  return {
    table: {
      terms: all.map(({ term }) => term),
      counts: Uint32Array.from(all, ({ count }) => count),
      articleBytes: Uint32Array.from(all, ({ articles }) => articles.length),
      positionBytes: Uint32Array.from(all, ({ positions }) => positions.length),
    },
    pieces: all.flatMap(({ articles, positions }) => [contentOf(articles), contentOf(positions)]),
  }
}
