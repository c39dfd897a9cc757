import type { Names } from '../names.ts'
import type { Profile } from '../profile.ts'
import { letterClasses, unitReader, wordEnd } from './letters.ts'
import type { Spellings, Testimony, Usage } from './usage.ts'
import { spellingsIn, spellingsOf, usageOf, witness } from './usage.ts'

/** Infobox types whose subjects have proper names. */
const NAMED =
  /^(?:person|settlement|country|region|organi[sz]ation|company|building|river|film|book|military conflict)$/iu
const CAPITAL = /^\p{Lu}/u

/** A name of one word. */
interface OneWordName {
  readonly key: string
  readonly article: Profile
  /** Of the article, BCP 47. */
  readonly language: string
}

/**
 * The names of one word that are always spelt with a capital, and how all names of one word are spelt.
 * Plain data.
 */
export interface ProperNames {
  readonly proper: ReadonlySet<string>
  readonly usage: Usage
}

/**
 * What articles' texts said of names when it was found out which are proper. Plain data: by it is told
 * whether another text of an article would have said the same.
 */
export interface Evidence {
  /** The names of one word that were asked for, and whether their capitals were counted. */
  readonly keys: ReadonlyMap<string, boolean>
  /** What articles said of those names, by the paths of the files. */
  readonly testimonies: ReadonlyMap<string, Testimony>
  /** Names that an article was asked for alone, and what it said. */
  readonly own: ReadonlyMap<string, Testimony>
}

/**
 * Finds the names of one word that are always spelt with a capital: `Turkey`, not `Erosion`. The article's
 * own text is the first witness: a proper name has its capital within sentences, a common noun has not.
 * Then all articles of its language are asked, and last the kind of infobox.
 *
 * @param site its language, BCP 47, and how an article's whole file is read: of a large site, some are.
 */
export function properNames(
  articles: readonly Profile[],
  names: Names,
  site: { readonly language: string; readonly textOf: (article: Profile) => string },
): { readonly spelling: ProperNames; readonly evidence: Evidence } {
  const letters = letterClasses()
  const read = unitReader()
  const bySlug = new Map(articles.map((one) => [names.slugs.get(one.title), one]))
  const capitals = [...names.byKey].flatMap(([key, slug]): OneWordName[] => {
    const article = bySlug.get(slug)
    if (article === undefined || !CAPITAL.test(key)) return []
    if (wordEnd(read(key), 0, letters) < key.length) return []
    return [{ key, article, language: article.meta.language ?? site.language }]
  })
  const asked = new Map<string, Testimony>()
  const ask = ({ key, article }: OneWordName): Spellings => {
    const found = spellingsIn(site.textOf(article), key)
    const { path } = article.origin
    asked.set(path, [...(asked.get(path) ?? []), [key, found.capitals, found.smalls]])
    return found
  }
  const own = capitals.map((name) => ({ name, spelt: ownVerdict(name, ask) }))
  const keys = new Map(own.map(({ name: { key }, spelt }) => [key, spelt === null]))
  const { usage, testimonies } = usageOf(articles, keys, { letters, ...site })
  const isProper = ({ key, article, language }: OneWordName) => {
    const all = spellingsOf(usage, key, language)
    if (all.capitals > 0) return isMostlyCapital(all)
    if (all.smalls > 0) return false
    return article.type !== null && NAMED.test(article.type)
  }
  const proper = own.filter(({ name, spelt }) => spelt ?? isProper(name))
  return {
    spelling: { proper: new Set(proper.map(({ name: { key } }) => key)), usage },
    evidence: { keys, testimonies, own: asked },
  }
}

/** Whether another text of an article says of names what its last one said. */
export function saysTheSame({
  keys,
  testimonies,
  own,
}: Evidence): (path: string, text: string) => boolean {
  const ask = witness(keys, letterClasses())
  return (path, text) => {
    const before = testimonies.get(path)
    if (before !== undefined && !isSame(before, ask(text))) return false
    return (own.get(path) ?? []).every(([key, capitals, smalls]) => {
      const now = spellingsIn(text, key)
      return now.capitals === capitals && now.smalls === smalls
    })
  }
}

function isSame(before: Testimony, now: Testimony): boolean {
  const known = new Map(before.map(([key, ...counts]) => [key, counts]))
  return (
    known.size === now.length &&
    now.every(([key, ...counts]) => known.get(key)?.every((one, at) => one === counts[at]) === true)
  )
}

/** What the article itself says of its name; null where it does not say. */
function ownVerdict(name: OneWordName, ask: (name: OneWordName) => Spellings): boolean | null {
  const { key, article } = name
  // Abbreviations and names with a capital within are spelt as they are, and so are surnames.
  if (/\p{Lu}/u.test(key.slice(1)) || article.title.endsWith(` ${key}`)) return true
  // The name of a redirect is none that the article knew of.
  const own = article.spellings.get(key) ?? ask(name)
  return own.capitals > 0 ? isMostlyCapital(own) : null
}

/** A common noun has a capital within a sentence only as part of some name. */
function isMostlyCapital({ capitals, smalls }: Spellings): boolean {
  return 3 * capitals > smalls
}
