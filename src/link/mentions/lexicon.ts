import type { Article } from '../../model/article.ts'
import { textOf } from '../../model/prose.ts'
import type { Slug } from '../../model/slug.ts'
import { nameKey } from '../../model/slug.ts'
import type { Names } from '../names.ts'
import { italicNames } from './italics.ts'
import type { ClassOf } from './letters.ts'
import { letterClasses, nextWord, wordEnd } from './letters.ts'
import { isProperName } from './proper-names.ts'
import type { Usage } from './usage.ts'
import { usageOf } from './usage.ts'

/** A name as found at a place of a text. */
export interface Found {
  readonly end: number
  /** How many words it has; a letter of a spaceless script is one. */
  readonly words: number
  readonly key: string
  /** A name of one word that is never spelt small. */
  readonly isProper: boolean
  /** The title of its article, and not another name. */
  readonly isTitle: boolean
  /** Null where the name is nobody's, or is not to be linked: it is found all the same. */
  readonly slug: Slug | null
}

/** The names of a site, arranged so that a text can be searched for all of them at once. */
export interface Lexicon {
  readonly classOf: ClassOf
  /** The longest name that begins at a word's beginning; null where none does. */
  readonly longestAt: (text: string, start: number) => Found | null
  /** Keys of names that their own articles set in italics: works, ships, species. */
  readonly italic: ReadonlySet<string>
  /** How the articles of a language spell a name of one word. */
  readonly usage: Usage
  /** The beginning of an article: the paragraph that says what it is. */
  readonly beginningOf: (slug: Slug) => string
}

/** More words than this no name has that is mentioned in passing. */
const MOST_WORDS = 30
const LETTER = /\p{L}/u

/**
 * Arranges names for searching. A name is known by its first word, whose hash a bitmap holds: most
 * words of a text begin no name, and one look tells. The same is done for the first two words.
 *
 * @param except names that are never linked.
 * @param language the site's, BCP 47.
 */
export function lexiconOf(
  articles: readonly Article[],
  names: Names,
  { except, language }: { readonly except: readonly string[]; readonly language: string },
): Lexicon {
  const classOf = letterClasses()
  const silent = silentNames(articles, names, except)
  const italic = italicNames(articles)
  const keys = [...names.byKey.keys(), ...names.contested.keys()]
  const index = indexOf(keys, classOf)

  const bySlug = new Map(articles.map((one) => [names.slugs.get(one.title), one]))
  const usage = usageOf(articles, {
    classOf,
    mayBeName: (text, start, end) => (index.lengthsOf(hashOf(text, start, end, true)) & 2) !== 0,
    isName: (key) => names.byKey.has(key),
    language,
  })
  const titles = new Set(articles.map(({ title }) => nameKey(title)))
  const proper = new Set<string>()
  for (const [key, slug] of names.byKey) {
    const article = bySlug.get(slug)
    if (article === undefined || wordEnd(key, 0, classOf) < key.length) continue
    const own = article.meta.language ?? language
    if (isProperName({ key, article, language: own }, usage)) proper.add(key)
  }
  const beginningOf = (slug: Slug) => textOf(bySlug.get(slug)?.lead.slice(0, 1) ?? [])
  const slugOf = (key: string): Slug | null =>
    silent.has(key) ? null : (names.byKey.get(key) ?? null)
  const isName = (key: string) => names.byKey.has(key) || names.contested.has(key)

  /** The name that a stretch of text spells, its tail of signs included. */
  const nameAt = (text: string, start: number, end: number) => {
    const key = nameKey(text.slice(start, end))
    const tail = index.tails.get(key)?.find((signs) => text.startsWith(signs, end))
    if (tail !== undefined) return { key: key + tail, end: end + tail.length }
    return isName(key) ? { key, end } : null
  }

  const longestAt = (text: string, start: number): Found | null => {
    const firstEnd = wordEnd(text, start, classOf)
    const first = hashOf(text, start, firstEnd, true)
    const lengths = index.lengthsOf(first)
    if (lengths === 0) return null
    const ends = endsOf(text, firstEnd, first, lengths)
    for (let words = ends.length; words > 0; words--) {
      if ((lengths & (1 << words)) === 0) continue
      const name = nameAt(text, start, ends[words - 1] as number)
      if (name === null) continue
      // A proper name is spelt as it is: `turkey` is not Turkey.
      const isProper = words === 1 && (proper.has(name.key) || italic.has(name.key))
      if (isProper && text[start] !== name.key[0]) continue
      return { ...name, words, isProper, isTitle: titles.has(name.key), slug: slugOf(name.key) }
    }
    return null
  }

  /** Where the first word, the first two … end, as far as some name goes. */
  const endsOf = (text: string, firstEnd: number, first: number, lengths: number): number[] => {
    const ends = [firstEnd]
    const most = 31 - Math.clz32(lengths)
    if (most === 1) return ends
    const second = nextWord(text, firstEnd, classOf)
    if (second === text.length) return ends
    const secondEnd = wordEnd(text, second, classOf)
    if (!index.hasPair(first, hashOf(text, second, secondEnd, false))) return ends
    ends.push(secondEnd)
    while (ends.length < most) {
      const at = nextWord(text, ends.at(-1) as number, classOf)
      if (at === text.length) break
      ends.push(wordEnd(text, at, classOf))
    }
    return ends
  }

  return {
    classOf,
    longestAt,
    italic,
    usage,
    beginningOf,
  }
}

/** Names that are found and not linked: those of disambiguation pages, numbers, single letters. */
function silentNames(
  articles: readonly Article[],
  { byKey, slugs }: Names,
  except: readonly string[],
): ReadonlySet<string> {
  const silent = new Set(except.map(nameKey))
  const pages = new Set(
    articles
      .filter(({ meta }) => meta.type === 'disambiguation')
      .map(({ title }) => slugs.get(title)),
  )
  for (const [key, slug] of byKey) {
    const letters = [...key].filter((sign) => LETTER.test(sign)).length
    if (letters < 2 || pages.has(slug)) silent.add(key)
  }
  return silent
}

interface Index {
  /** A bit for each number of words that names have which begin with the word of a hash. */
  readonly lengthsOf: (first: number) => number
  readonly hasPair: (first: number, second: number) => boolean
  /** Signs that names end with, by what stands in front: `Yahoo` → `!`. */
  readonly tails: ReadonlyMap<string, readonly string[]>
}

function indexOf(keys: readonly string[], classOf: ClassOf): Index {
  // Sixteen places for each name: one word in sixteen is looked at in vain at most.
  const bits = Math.max(10, Math.ceil(Math.log2(keys.length + 1)) + 4)
  const shift = 32 - bits
  const lengths = new Uint32Array(1 << bits)
  const pairs = new Uint32Array((1 << bits) >>> 5)
  const tails = new Map<string, string[]>()
  for (const key of keys) {
    const words: [number, number][] = []
    for (let at = nextWord(key, 0, classOf); at < key.length; ) {
      const end = wordEnd(key, at, classOf)
      words.push([at, end])
      at = nextWord(key, end, classOf)
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

/**
 * FNV-1a of a word's UTF-16 units (http://www.isthe.com/chongo/tech/comp/fnv/), mixed so that its high
 * bits can be used.
 *
 * @param isFirst the case of a name's first letter does not count.
 */
function hashOf(text: string, start: number, end: number, isFirst: boolean): number {
  let hash = 0x811c9dc5
  for (let at = start; at < end; at++) {
    const unit = text.charCodeAt(at)
    hash = Math.imul(hash ^ (isFirst && at === start ? upper(unit) : unit), 0x01000193)
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
