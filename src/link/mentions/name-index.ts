import { hashTable, NOWHERE } from './hash-table.ts'
import type { Letters, Units } from './letters.ts'
import { nextWord, OTHER, unitReader, WORD, wordEnd } from './letters.ts'

/** Where names may stand, as a quick look at hashes tells. */
export interface NameIndex {
  /** The next place from which a name may begin, a word's beginning; the text's length where there is none. */
  readonly next: (text: Units, from: number) => number
  /** Where names may end that begin at a word's beginning, and how many words they have: the longest last. */
  readonly ends: (text: Units, start: number) => readonly NameEnd[]
  /** Signs that names end with, by what stands in front: `Yahoo` → `!`. */
  readonly tails: ReadonlyMap<string, readonly string[]>
}

/** Where a name may end. */
export interface NameEnd {
  readonly end: number
  readonly words: number
  /** The place among the names of the one that has these words; -1 where several may have them. */
  readonly name: number
}

/**
 * Indexes names by hashes of their first word, their first two, and so on, in bitmaps that a processor
 * keeps at hand, and by the hash of all their words. It may say that a name stands where none does, never
 * the other way.
 *
 * @param maySmall whether a name may begin with a small letter.
 */
export function nameIndexOf(
  keys: readonly string[],
  letters: Letters,
  maySmall: (key: string) => boolean,
): NameIndex {
  const bits = Math.max(10, Math.ceil(Math.log2(keys.length + 1)) + 5)
  const [starts, beginnings] = [bitmapOf(bits), bitmapOf(bits)]
  const wholes = hashTable(keys.length)
  const tails = new Map<string, string[]>()
  const read = unitReader()
  for (const [name, key] of keys.entries()) {
    const units = read(key)
    const words = wordsOf(units, letters)
    const [first] = words
    if (first === undefined || first[0] !== 0 || words.length > MOST_WORDS) continue
    starts.add(hashOf(units, first[0], first[1], 'as it is'))
    if (maySmall(key)) starts.add(hashOf(units, first[0], first[1], 'small'))
    let hash = 0
    for (const [place, [start, end]] of words.entries()) {
      hash = joined(hash, hashOf(units, start, end, place === 0 ? 'capital' : 'as it is'))
      beginnings.add(hash)
    }
    wholes.add(hash, name)
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
      let hash = Math.imul(SEED ^ unit, PRIME)
      if (kind === WORD) {
        for (; at < length; at++) {
          const further = units[at] as number
          if (letters[further] !== WORD) break
          hash = Math.imul(hash ^ further, PRIME)
        }
      }
      if (starts.has(mixed(hash)) || hasPrefix(unit)) return start
    }
    return length
  }

  const ends = (text: Units, start: number): readonly NameEnd[] => {
    let found: NameEnd[] | null = null
    let hash = 0
    for (let at = start, words = 1; at < text.length && words <= MOST_WORDS; words++) {
      const end = wordEnd(text, at, letters)
      hash = joined(hash, hashOf(text, at, end, words === 1 ? 'capital' : 'as it is'))
      if (!beginnings.has(hash)) break
      const name = wholes.placeOf(hash)
      if (name !== NOWHERE) {
        found ??= []
        found.push({ end, words, name })
      }
      at = nextWord(text, end, letters)
    }
    return found ?? NO_ENDS
  }
  return { next, ends, tails }
}

const NO_ENDS: readonly NameEnd[] = []

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
 * @param first how the first letter is taken: the case of a name's does not count.
 */
function hashOf(
  { units }: Units,
  start: number,
  end: number,
  first: 'as it is' | 'capital' | 'small',
): number {
  const unit = units[start] as number
  const taken = first === 'as it is' ? unit : first === 'capital' ? upper(unit) : lower(unit)
  let hash = Math.imul(SEED ^ taken, PRIME)
  for (let at = start + 1; at < end; at++) hash = Math.imul(hash ^ (units[at] as number), PRIME)
  return mixed(hash)
}

const SEED = 0x811c9dc5
const PRIME = 0x01000193

function mixed(hash: number): number {
  return Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d) >>> 0
}

/** The hash of some words and one more. */
function joined(words: number, further: number): number {
  return mixed(Math.imul(words, 0x297a2d39) ^ further)
}

function upper(unit: number): number {
  if (unit < 128) return unit >= 97 && unit <= 122 ? unit - 32 : unit
  return String.fromCharCode(unit).toUpperCase().charCodeAt(0)
}

function lower(unit: number): number {
  if (unit < 128) return unit >= 65 && unit <= 90 ? unit + 32 : unit
  return String.fromCharCode(unit).toLowerCase().charCodeAt(0)
}
