import type { WordRules } from './language.ts'
import { wordRulesOf } from './language.ts'
import { termsOf } from './terms-of.ts'
import { eachWord } from './words.ts'

/** A word of a text as searching sees it, and where it stands (UTF-16 units). */
export interface Token {
  readonly term: string
  readonly start: number
  readonly end: number
}

/**
 * The words of a text, as they are found by.
 *
 * @param language BCP 47.
 * @example tokens('Attacks in Ménaka', 'en').map(({ term }) => term) // ['attack', 'in', 'menaka']
 */
export function tokens(text: string, language: string): Token[] {
  const rules = wordRulesOf(language)
  const found: Token[] = []
  eachWord(text, rules, (start, end) => {
    for (const term of knownTerms(text.slice(start, end), rules)) found.push({ term, start, end })
  })
  return found
}

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
