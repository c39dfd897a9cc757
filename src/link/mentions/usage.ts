import { upperFirst } from '../../model/slug.ts'
import type { Profile } from '../profile.ts'
import type { Letters } from './letters.ts'
import { unitReader, wordEnd } from './letters.ts'
import { nameIndexOf } from './name-index.ts'

/** How often a word is spelt with a capital that no sentence gives it, and how often small. */
export interface Spellings {
  readonly capitals: number
  readonly smalls: number
}

/** How the articles of each language spell the names of one word, by their keys. Plain data. */
export type Usage = ReadonlyMap<string, ReadonlyMap<string, Spellings>>

/** What counting must know of a site. */
export interface UsageOptions {
  readonly letters: Letters
  /** The site's, BCP 47. */
  readonly language: string
  /** An article's whole file. */
  readonly textOf: (article: Profile) => string
}

const NONE: Spellings = { capitals: 0, smalls: 0 }

/** How the articles of a language spell a name. */
export function spellingsOf(usage: Usage, key: string, language: string): Spellings {
  return usage.get(language)?.get(key) ?? NONE
}

type Counts = Map<string, { capitals: number; smalls: number }>

/** What one article says of the spelling of names: their keys, how often with a capital, how often small. */
export type Testimony = readonly (readonly [key: string, capitals: number, smalls: number])[]

/** So many articles tell how words are spelt; more would tell the same. */
const WITNESSES = 2000

/**
 * Counts how names of one word are spelt in the articles, in one pass over their texts. Of a large site some
 * are asked, evenly spread.
 *
 * @param keys the names, and for each whether its capitals are to be counted, too, which costs more.
 * @returns also what each of those said that were asked, by the paths of their files.
 */
export function usageOf(
  articles: readonly Profile[],
  keys: ReadonlyMap<string, boolean>,
  { letters, language, textOf }: UsageOptions,
): { readonly usage: Usage; readonly testimonies: ReadonlyMap<string, Testimony> } {
  const usage = new Map<string, Counts>()
  const testimonies = new Map<string, Testimony>()
  const ask = witness(keys, letters)
  const stride = Math.ceil(articles.length / WITNESSES)
  for (const [place, article] of articles.entries()) {
    if (place % stride !== 0) continue
    const testimony = ask(textOf(article))
    testimonies.set(article.origin.path, testimony)
    const own = article.meta.language ?? language
    const counts: Counts = usage.get(own) ?? new Map()
    usage.set(own, counts)
    for (const [key, capitals, smalls] of testimony) {
      const spellings = counts.get(key) ?? { capitals: 0, smalls: 0 }
      spellings.capitals += capitals
      spellings.smalls += smalls
      counts.set(key, spellings)
    }
  }
  return { usage, testimonies }
}

/** What counts how a text spells names of one word, see {@link usageOf}. */
export function witness(
  keys: ReadonlyMap<string, boolean>,
  letters: Letters,
): (text: string) => Testimony {
  const { next } = nameIndexOf([...keys.keys()], letters, () => true)
  const read = unitReader()
  const count = (counts: Counts, text: string, start: number, end: number) => {
    const word = text.slice(start, end)
    const key = upperFirst(word)
    const countsCapitals = keys.get(key)
    const isSmall = key !== word
    if (countsCapitals === undefined) return
    if (!isSmall && !(countsCapitals && isOwnCapital(text, start, end))) return
    const spellings = counts.get(key) ?? { capitals: 0, smalls: 0 }
    if (isSmall) spellings.smalls++
    else spellings.capitals++
    counts.set(key, spellings)
  }
  return (text) => {
    const counts: Counts = new Map()
    const units = read(text)
    for (let at = next(units, 0); at < text.length; ) {
      const end = wordEnd(units, at, letters)
      count(counts, text, at, end)
      at = next(units, end)
    }
    return Array.from(counts, ([key, { capitals, smalls }]) => [key, capitals, smalls] as const)
  }
}

/** How one article spells a word. */
export function spellingsIn(text: string, word: string): Spellings {
  const small = word.charAt(0).toLowerCase() + word.slice(1)
  return {
    capitals: wordsIn(text, word).filter((at) => isOwnCapital(text, at, at + word.length)).length,
    smalls: small === word ? 0 : wordsIn(text, small).length,
  }
}

/** Where a word stands as a whole word. */
export function wordsIn(text: string, word: string): number[] {
  const places: number[] = []
  for (let at = text.indexOf(word); at !== -1; at = text.indexOf(word, at + word.length)) {
    const before = text[at - 1] ?? ' '
    const after = text[at + word.length] ?? ' '
    if (!/[\p{L}\p{M}\p{N}]/u.test(before + after)) places.push(at)
  }
  return places
}

/** A word in small letters, a number or a sign stands in front, and no full stop. */
const WITHIN =
  /(?:(?<![\p{L}\p{M}\p{N}'’])[\p{Ll}\p{N}][\p{L}\p{M}\p{N}'’]*|[,;])[,;]?\s[["“‘*_(]*$/u
const CAPITAL_NEXT = /^[\s-]\p{Lu}/u

/**
 * Whether a word has its capital from itself: no sentence begins with it, and neither of its neighbours
 * has a capital, so that it is no part of a longer name.
 */
function isOwnCapital(text: string, start: number, end: number): boolean {
  return (
    WITHIN.test(text.slice(Math.max(0, start - 24), start)) &&
    !CAPITAL_NEXT.test(text.slice(end, end + 2))
  )
}
