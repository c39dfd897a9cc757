import type { WordRules } from './language.ts'
import { wordRulesOf } from './language.ts'
import { termsOf } from './terms-of.ts'
import { eachWord } from './words.ts'

/** A word of a text as searching sees it, and where it stands (UTF-16 units). */
export interface Token {
  readonly term: string
  /** The same, whatever the language: not cut down to its stem. */
  readonly plain: string
  readonly start: number
  readonly end: number
  /** How many stand in front of it. */
  readonly place: number
}

/**
 * The words of a text, as they are found by.
 *
 * @param language BCP 47.
 * @param firsts small letters; words of ASCII letters that begin otherwise are left out, but counted. A stem
 * begins as its word does.
 * @example tokens('Attacks in Ménaka', 'en').map(({ term }) => term) // ['attack', 'in', 'menaka']
 * @example tokens('Attacks in Ménaka', 'en', 'm') // [{ term: 'menaka', place: 2, … }]
 */
export function tokens(text: string, language: string, firsts: string | null = null): Token[] {
  const rules = wordRulesOf(language)
  const found: Token[] = []
  let place = 0
  eachWord(text, rules, (start, end, isPlain) => {
    if (isPlain && firsts !== null && !firsts.includes(text.charAt(start).toLowerCase())) place++
    else {
      const word = text.slice(start, end)
      const plain = knownTerms(word, NO_RULES)
      for (const [at, term] of knownTerms(word, rules).entries())
        found.push({ term, plain: plain[at] ?? term, start, end, place: place++ })
    }
  })
  return found
}

const NO_RULES: WordRules = { isStemmed: false, hasElision: false }

/** Most words of a text have stood in it, or in another, before; to stem one takes longer than to know it. */
const KNOWN = {
  stemmed: new Map<string, readonly string[]>(),
  whole: new Map<string, readonly string[]>(),
}
/** So many are known at most: a page that is left open shall not grow for ever. */
const MOST = 20_000

function knownTerms(word: string, rules: WordRules): readonly string[] {
  const known = rules.isStemmed ? KNOWN.stemmed : KNOWN.whole
  const before = known.get(word)
  if (before !== undefined) return before
  const terms = termsOf(word, rules)
  if (known.size >= MOST) known.clear()
  known.set(word, terms)
  return terms
}
