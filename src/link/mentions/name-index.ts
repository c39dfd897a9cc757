import type { Letters } from './letters.ts'
import { nextWord, wordEnd } from './letters.ts'

/** Where names begin, as a quick look at hashes tells. */
export interface NameIndex {
  /** A bit for each number of words that names have which begin with the word of a hash. */
  readonly lengthsOf: (first: number) => number
  readonly hasPair: (first: number, second: number) => boolean
  /** Signs that names end with, by what stands in front: `Yahoo` → `!`. */
  readonly tails: ReadonlyMap<string, readonly string[]>
}

/**
 * Indexes names by the hashes of their first word and of their first two. It may say that a word begins a
 * name where none does, never the other way.
 */
export function nameIndexOf(keys: readonly string[], letters: Letters): NameIndex {
  // Sixteen places for each name: one word in sixteen is looked at in vain at most.
  const bits = Math.max(10, Math.ceil(Math.log2(keys.length + 1)) + 4)
  const shift = 32 - bits
  const lengths = new Uint32Array(1 << bits)
  const pairs = new Uint32Array((1 << bits) >>> 5)
  const tails = new Map<string, string[]>()
  for (const key of keys) {
    const words: [number, number][] = []
    for (let at = nextWord(key, 0, letters); at < key.length; ) {
      const end = wordEnd(key, at, letters)
      words.push([at, end])
      at = nextWord(key, end, letters)
    }
    const [first, second] = words
    if (first === undefined || first[0] !== 0 || words.length > MOST_WORDS) continue
    const hash = hashOf(key, first[0], first[1], true)
    const place = hash >>> shift
    lengths[place] = (lengths[place] ?? 0) | (1 << words.length)
    if (second !== undefined) {
      const pair = pairOf(hash, hashOf(key, second[0], second[1], false)) >>> shift
      pairs[pair >>> 5] = (pairs[pair >>> 5] ?? 0) | (1 << (pair & 31))
    }
    const end = words.at(-1)?.[1] ?? key.length
    if (end < key.length) {
      const body = key.slice(0, end)
      tails.set(body, [...(tails.get(body) ?? []), key.slice(end)])
    }
  }
  return {
    lengthsOf: (first) => lengths[first >>> shift] ?? 0,
    hasPair: (first, second) => {
      const pair = pairOf(first, second) >>> shift
      return ((pairs[pair >>> 5] ?? 0) & (1 << (pair & 31))) !== 0
    },
    tails,
  }
}

/** More words than this no name has that is mentioned in passing. */
const MOST_WORDS = 30

/**
 * FNV-1a of a word's UTF-16 units (http://www.isthe.com/chongo/tech/comp/fnv/), mixed so that its high
 * bits can be used.
 *
 * @param isFirst the case of a name's first letter does not count.
 */
export function hashOf(text: string, start: number, end: number, isFirst: boolean): number {
  const first = text.charCodeAt(start)
  let hash = Math.imul(0x811c9dc5 ^ (isFirst ? upper(first) : first), 0x01000193)
  for (let at = start + 1; at < end; at++) {
    hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193)
  }
  return Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d) >>> 0
}

function pairOf(first: number, second: number): number {
  return Math.imul(first ^ Math.imul(second, 0x297a2d39), 0x2c1b3c6d) >>> 0
}

function upper(unit: number): number {
  if (unit < 128) return unit >= 97 && unit <= 122 ? unit - 32 : unit
  return String.fromCharCode(unit).toUpperCase().charCodeAt(0)
}
