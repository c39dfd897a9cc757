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

/** The words of a text, as they are found by; see {@link tokenizer}. */
export type Tokenize = (text: string, language: string, firsts?: string | null) => Token[]

const NO_RULES: WordRules = { isStemmed: false, hasElision: false }
/** So many words are known at most: a page that is left open shall not grow for ever. */
const MOST = 20_000

/**
 * Makes what finds the words of texts. It knows the terms of words that have stood in a text before, as most have:
 * to stem one takes longer than to know it.
 *
 * It takes a language (BCP 47) and `firsts`, small letters: words of ASCII letters that begin otherwise are left out,
 * but counted. A stem begins as its word does.
 *
 * @example tokens('Attacks in Ménaka', 'en').map(({ term }) => term) // ['attack', 'in', 'menaka']
 * @example tokens('Attacks in Ménaka', 'en', 'm') // [{ term: 'menaka', place: 2, … }]
 */
export function tokenizer(): Tokenize {
  const stemmed = new Map<string, readonly string[]>()
  const whole = new Map<string, readonly string[]>()
  const knownTerms = (word: string, rules: WordRules): readonly string[] => {
    const known = rules.isStemmed ? stemmed : whole
    const before = known.get(word)
    if (before !== undefined) return before
    const terms = termsOf(word, rules)
    if (known.size >= MOST) known.clear()
    known.set(word, terms)
    return terms
  }
  return (text, language, firsts = null) => {
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
}
