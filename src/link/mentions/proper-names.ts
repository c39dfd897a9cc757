import type { Article } from '../../model/article.ts'
import type { Letters } from './letters.ts'
import type { Spellings, Usage } from './usage.ts'
import { spellingsIn, usageOf } from './usage.ts'

/** Infobox types whose subjects have proper names. */
const NAMED =
  /^(?:person|settlement|country|region|organi[sz]ation|company|building|river|film|book|military conflict)$/iu
const CAPITAL = /^\p{Lu}/u

/** A name of one word. */
export interface OneWordName {
  readonly key: string
  readonly article: Article
  /** Of the article, BCP 47. */
  readonly language: string
}

/** The names of one word that are always spelt with a capital, and how all names of one word are spelt. */
export interface ProperNames {
  readonly proper: ReadonlySet<string>
  readonly usage: Usage
}

/**
 * Finds the names of one word that are always spelt with a capital: `Turkey`, not `Erosion`. The article's
 * own text is the first witness: a proper name has its capital within sentences, a common noun has not.
 * Then all articles of its language are asked, and last the kind of infobox.
 *
 * @param site its articles, its language, and the classes of letters.
 */
export function properNames(
  names: readonly OneWordName[],
  {
    articles,
    ...site
  }: {
    readonly articles: readonly Article[]
    readonly letters: Letters
    readonly language: string
  },
): ProperNames {
  const capitals = names.filter(({ key }) => CAPITAL.test(key))
  const own = capitals.map((name) => ({ name, spelt: ownVerdict(name) }))
  const keys = new Map(own.map(({ name: { key }, spelt }) => [key, spelt === null]))
  const usage = usageOf(articles, keys, site)
  const isProper = ({ key, article, language }: OneWordName) => {
    const all = usage.of(key, language)
    if (all.capitals > 0) return isMostlyCapital(all)
    if (all.smalls > 0) return false
    return article.infobox !== null && NAMED.test(article.infobox.type)
  }
  const proper = own.filter(({ name, spelt }) => spelt ?? isProper(name))
  return { proper: new Set(proper.map(({ name: { key } }) => key)), usage }
}

/** What the article itself says of its name; null where it does not say. */
function ownVerdict({ key, article }: OneWordName): boolean | null {
  // Abbreviations and names with a capital within are spelt as they are, and so are surnames.
  if (/\p{Lu}/u.test(key.slice(1)) || article.title.endsWith(` ${key}`)) return true
  const own = spellingsIn(article.origin.text, key)
  return own.capitals > 0 ? isMostlyCapital(own) : null
}

/** A common noun has a capital within a sentence only as part of some name. */
function isMostlyCapital({ capitals, smalls }: Spellings): boolean {
  return 3 * capitals > smalls
}
