import type { WordRules } from '../words/language.ts'
import { wordRulesOf } from '../words/language.ts'
import { eachWord } from '../words/words.ts'
import type { Document, Line } from './article-text.ts'
import type { Lexicon } from './lexicon.ts'
import { FIELD_WEIGHTS } from './weight.ts'

/** Where a term occurs in an article. */
export interface Occurrences {
  /** The term's number in the lexicon. */
  readonly term: number
  /** How often, each occurrence weighed by its field. */
  count: number
  /** Ascending. */
  readonly positions: number[]
}

/** What searching knows of an article. */
export interface Analysis {
  /** Its words. */
  readonly length: number
  /** In the order in which the terms are met. */
  readonly terms: readonly Occurrences[]
}

/** Lines and names are so far apart that no phrase goes over their borders. */
const GAP = 1

/** What analyses articles one by one. */
export function analyser({ numbersOf }: Lexicon): (document: Document) => Analysis {
  /** By the terms' numbers; empty between two articles. */
  const met: (Occurrences | undefined)[] = []
  return (document) => {
    const { title, names, categories, lines, text, language } = document
    const rules = wordRulesOf(language)
    const terms: Occurrences[] = []
    let [position, length] = [0, 0]
    const see = (words: string, weight: number, own: WordRules) => {
      eachWord(words, own, (word) => {
        for (const term of numbersOf(word, own)) {
          let one = met[term]
          if (one === undefined) {
            one = { term, count: 0, positions: [] }
            met[term] = one
            terms.push(one)
          }
          one.count += weight
          one.positions.push(position++)
          length++
        }
      })
      position += GAP
    }
    see(title, FIELD_WEIGHTS.title, rules)
    for (const name of names) see(name, FIELD_WEIGHTS.name, rules)
    for (const [at, line] of text.split('\n').entries())
      see(line, FIELD_WEIGHTS[lines[at] as Line] ?? 1, rules)
    for (const name of categories) see(name, FIELD_WEIGHTS.category, rules)
    for (const { term } of terms) met[term] = undefined
    return { length, terms }
  }
}
