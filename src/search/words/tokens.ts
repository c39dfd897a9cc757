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
    for (const term of termsOf(text.slice(start, end), rules)) found.push({ term, start, end })
  })
  return found
}
