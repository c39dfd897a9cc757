import { stemmer } from 'stemmer'
import { fold } from '../../model/fold.ts'
import type { WordRules } from './language.ts'

/** A plain English word, which the stemmer is made for. */
const STEMMED = /^[a-z]{3,}$/u
/** A number with marks between its thousands. */
const GROUPED = /^\d{1,3}(?:[.,'’\u00a0\u202f]\d{3})+$/u
/** Longer words are cut: nobody types them to the end, and an index shall not grow by them. */
const LONGEST = 40

/**
 * The terms that a word of an article is found by: folded (see `fold`), and in English its stem, by Porter's
 * rules (https://tartarus.org/martin/PorterStemmer/). Most words have one; a word that folds into several,
 * as `½` does, has those.
 *
 * @example termsOf('Attacks', wordRulesOf('en')) // ['attack']
 * @example termsOf('10,000', wordRulesOf('en')) // ['10000']
 */
export function termsOf(word: string, { isStemmed }: WordRules): readonly string[] {
  const whole = GROUPED.test(word) ? word.replace(/\D/gu, '') : word
  return fold(whole)
    .split(' ')
    .filter((part) => part !== '')
    .map((part) => {
      const term = isStemmed && STEMMED.test(part) ? stemmer(part) : part
      return term.length > LONGEST ? [...term].slice(0, LONGEST).join('') : term
    })
}
