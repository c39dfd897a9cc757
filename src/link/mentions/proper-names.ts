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
 * text is the first witness: a proper name has its capital within sentences, a common noun has not. Then
 * all articles of its language are asked, and last the kind of infobox.
 */
export function isProperName({ key, article, language }: OneWordName, usage: Usage): boolean {
  if (!CAPITAL.test(key)) return false
  // Abbreviations and names with a capital within are spelt as they are, and so are surnames.
  if (/\p{Lu}/u.test(key.slice(1)) || article.title.endsWith(` ${key}`)) return true
  const own = spellingsIn(article.origin.text, key)
  if (own.capitals > 0) return isMostlyCapital(own)
  const all = usage.of(key, language)
  if (all.capitals > 0) return isMostlyCapital(all)
  if (own.smalls + all.smalls > 0) return false
  return article.infobox !== null && NAMED.test(article.infobox.type)
}

/** A common noun has a capital within a sentence only as part of some name. */
function isMostlyCapital({ capitals, smalls }: Spellings): boolean {
  return 3 * capitals > smalls
}
