import type { WordRules } from '../words/language.ts'
import { termsOf } from '../words/terms-of.ts'

/** Numbers the terms of words; a word that was met before costs little. */
export interface Lexicon {
  readonly numbersAt: (
    text: string,
    start: number,
    end: number,
    rules: WordRules,
  ) => readonly number[]
  /** All terms so far, by their numbers. */
  readonly terms: readonly string[]
}

export function lexicon(): Lexicon {
  const numbers = new Map<string, number>()
  const terms: string[] = []
  const stemmed = new Map<string, readonly number[]>()
  const folded = new Map<string, readonly number[]>()
  const numberOf = (term: string): number => {
    const known = numbers.get(term)
    if (known !== undefined) return known
    numbers.set(term, terms.length)
    return terms.push(term) - 1
  }
  return {
    terms,
    numbersAt: (text, start, end, rules) => {
      const word = text.slice(start, end)
      const words = rules.isStemmed ? stemmed : folded
      const known = words.get(word)
      if (known !== undefined) return known
      const found = termsOf(word, rules).map(numberOf)
      words.set(word, found)
      return found
    },
  }
}
