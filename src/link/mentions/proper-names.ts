import type { Article } from '../../model/article.ts'
import type { Spellings, Usage } from './usage.ts'
import { spellingsIn } from './usage.ts'

/** Infobox types whose subjects have proper names. */
const NAMED =
  /^(?:person|settlement|country|region|organi[sz]ation|company|building|river|film|book|military conflict)$/iu
const CAPITAL = /^\p{Lu}/u

/** A name of one word that is to be judged. */
export interface OneWordName {
  readonly key: string
  readonly article: Article
  /** BCP 47. */
  readonly language: string
}

/**
 * Whether a name of one word is always spelt with a capital: `Turkey`, not `Erosion`. The article's own
 * text is the first witness: a common noun is spelt small there, a proper name has its capital within
 * sentences. Then all articles of its language are asked, and last the kind of infobox.
 */
export function isProperName({ key, article, language }: OneWordName, usage: Usage): boolean {
  if (!CAPITAL.test(key)) return false
  // Abbreviations and names with a capital within are spelt as they are.
  if (/\p{Lu}/u.test(key.slice(1))) return true
  return (
    verdict(spellingsIn(article.origin.text, key)) ??
    verdict(usage.of(key, language)) ??
    (article.infobox !== null && NAMED.test(article.infobox.type))
  )
}

/** A common noun has a capital within a sentence only as part of some name. */
function verdict({ capitals, smalls }: Spellings): boolean | null {
  return capitals + smalls === 0 ? null : 3 * capitals > smalls
}
