import type { Letters, Units } from './letters.ts'
import { nextWord, OTHER, unitReader, WORD, wordEnd } from './letters.ts'

/** Where names begin, as a quick look at hashes tells. */
export interface NameIndex {
  /** The next place from which a name may begin, a word's beginning; the text's length where there is none. */
  readonly next: (text: Units, from: number) => number
  /** A bit for each number of words that names have which begin with the word of a hash. */
  readonly lengthsOf: (first: number) => number
  readonly hasPair: (first: number, second: number) => boolean
  /** Signs that names end with, by what stands in front: `Yahoo` → `!`. */
  readonly tails: ReadonlyMap<string, readonly string[]>
}

/**
 * Indexes names by the hashes of their first word and of their first two, in bitmaps that a processor
 * keeps at hand. It may say that a word begins a name where none does, never the other way.
 */
export function nameIndexOf(keys: readonly string[], letters: Letters): NameIndex {
  const size = Math.max(6, Math.ceil(Math.log2(keys.length + 1)))
  const firsts = bitmapOf(size + 4)
  const pairs = bitmapOf(size + 4)
  const shift = 32 - (size + 1)
  const lengths = new Uint32Array(1 << (size + 1))
  const tails = new Map<string, string[]>()
  const read = unitReader()
  for (const key of keys) {
    const units = read(key)
    const words = wordsOf(units, letters)
    const [first, second] = words
    if (first === undefined || first[0] !== 0 || words.length > MOST_WORDS) continue
    const hash = hashOf(units, first[0], first[1], true)
    firsts.add(hash)
    lengths[hash >>> shift] = (lengths[hash >>> shift] ?? 0) | (1 << words.length)
    if (second !== undefined) pairs.add(pairOf(hash, hashOf(units, second[0], second[1], false)))
    const end = words.at(-1)?.[1] ?? key.length
    if (end === key.length) continue
    const body = key.slice(0, end)
    tails.set(body, [...(tails.get(body) ?? []), key.slice(end)])
  }

  const next = ({ units, length }: Units, from: number): number => {
    for (let at = from; at < length; ) {
      const start = at
      const unit = units[at++] as number
      const kind = letters[unit]
      if (kind === OTHER) continue
      // The word's hash, and its end, in one go.
      let hash = Math.imul(SEED ^ upper(unit), PRIME)
      if (kind === WORD) {
        for (; at < length; at++) {
          const further = units[at] as number
          if (letters[further] !== WORD) break
          hash = Math.imul(hash ^ further, PRIME)
        }
      }
      if (firsts.has(mixed(hash)) || hasPrefix(unit)) return start
    }
    return length
  }
  return {
    next,
    lengthsOf: (first) => lengths[first >>> shift] ?? 0,
    hasPair: (first, second) => pairs.has(pairOf(first, second)),
    tails,
  }
}

/** A set of hashes, as bits: what was not added may be found in it, too. */
function bitmapOf(bits: number) {
  const words = new Uint32Array(1 << (bits - 5))
  const shift = 32 - bits
  return {
    add: (hash: number) => {
      const place = hash >>> shift
      words[place >>> 5] = (words[place >>> 5] ?? 0) | (1 << (place & 31))
    },
    has: (hash: number) => {
      const place = hash >>> shift
      return ((words[place >>> 5] ?? 0) & (1 << (place & 31))) !== 0
    },
  }
}

/** The words of a name, by their places. */
function wordsOf(key: Units, letters: Letters): (readonly [start: number, end: number])[] {
  const words: [number, number][] = []
  for (let at = nextWord(key, 0, letters); at < key.length; ) {
    const end = wordEnd(key, at, letters)
    words.push([at, end])
    at = nextWord(key, end, letters)
  }
  return words
}

/** Letters that Arabic writes as one word with what follows: `and`, `in` and their like. */
function hasPrefix(unit: number): boolean {
  return unit >= 0x0628 && unit <= 0x0648 && ARABIC_PREFIXES.has(unit)
}

const ARABIC_PREFIXES: ReadonlySet<number> = new Set([...'وفبلك'].map((sign) => sign.charCodeAt(0)))

/** More words than this no name has that is mentioned in passing. */
const MOST_WORDS = 30

/**
 * FNV-1a of a word's UTF-16 units (http://www.isthe.com/chongo/tech/comp/fnv/), mixed so that its high
 * bits can be used.
 *
 * @param isFirst the case of a name's first letter does not count.
 */
export function hashOf({ units }: Units, start: number, end: number, isFirst: boolean): number {
  const first = units[start] as number
  let hash = Math.imul(SEED ^ (isFirst ? upper(first) : first), PRIME)
  for (let at = start + 1; at < end; at++) hash = Math.imul(hash ^ (units[at] as number), PRIME)
  return mixed(hash)
}

const SEED = 0x811c9dc5
const PRIME = 0x01000193

function mixed(hash: number): number {
  return Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d) >>> 0
}

function pairOf(first: number, second: number): number {
  return Math.imul(first ^ Math.imul(second, 0x297a2d39), 0x2c1b3c6d) >>> 0
}

function upper(unit: number): number {
  if (unit < 128) return unit >= 97 && unit <= 122 ? unit - 32 : unit
  return String.fromCharCode(unit).toUpperCase().charCodeAt(0)
}
