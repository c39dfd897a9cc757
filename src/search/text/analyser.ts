import type { WordRules } from '../words/language.ts'
import { wordRulesOf } from '../words/language.ts'
import { eachWord } from '../words/words.ts'
import type { Document, Line } from './article-text.ts'
import type { Lexicon } from './lexicon.ts'
import { FIELD_WEIGHTS } from './weight.ts'

/** What searching knows of an article. */
export interface Analysis {
  /** Its words. */
  readonly length: number
  /** The numbers of its terms, in the order in which they are met. */
  readonly terms: readonly number[]
  /** How often a term occurs, each occurrence weighed by its field. */
  readonly countOf: (term: number) => number
  /** Where a term occurs, ascending. */
  readonly positionsOf: (term: number) => readonly number[]
}

/** Lines and names are so far apart that no phrase goes over their borders. */
const GAP = 1

/** What analyses articles one by one; an analysis holds until the next one is made. */
export function analyser({ numbersAt }: Lexicon): (document: Document) => Analysis {
  /** By the terms' numbers; of terms that the article at hand does not have, empty. */
  const counts: number[] = []
  const positions: number[][] = []
  let terms: number[] = []
  return (document) => {
    const { title, names, categories, lines, text, language } = document
    for (const term of terms) (positions[term] as number[]).length = 0
    terms = []
    const rules = wordRulesOf(language)
    let [position, length] = [0, 0]
    const see = (words: string, weight: number, own: WordRules) => {
      eachWord(words, own, (start, end) => {
        for (const term of numbersAt(words, start, end, own)) {
          const known = positions[term]
          if (known === undefined || known.length === 0) {
            terms.push(term)
            counts[term] = weight
            if (known === undefined) positions[term] = [position]
            else known.push(position)
          } else {
            counts[term] = (counts[term] as number) + weight
            known.push(position)
          }
          position++
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
    return {
      length,
      terms,
      countOf: (term) => counts[term] ?? 0,
      positionsOf: (term) => positions[term] ?? [],
    }
  }
}
