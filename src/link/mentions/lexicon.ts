import type { Slug } from '../../model/slug.ts'
import { nameKey } from '../../model/slug.ts'
import type { Names } from '../names.ts'
import type { Profile } from '../profile.ts'
import { isAnyFunctionWord } from './function-words.ts'
import type { Letters, Units } from './letters.ts'
import { letterClasses, unitReader } from './letters.ts'
import type { NameEnd } from './name-index.ts'
import { nameIndexOf } from './name-index.ts'
import type { ProperNames } from './proper-names.ts'
import type { Usage } from './usage.ts'
import { usualNames } from './usual-names.ts'

/** A name as found at a place of a text. */
export interface Found {
  readonly end: number
  /** How many words it has; a letter of a spaceless script is one. */
  readonly words: number
  readonly key: string
  /** A name of one word that is never spelt small. */
  readonly isProper: boolean
  /** Null where the name is nobody's, or is not to be linked: it is found all the same. */
  readonly slug: Slug | null
}

/** The names of a site, arranged so that a text can be searched for all of them at once. */
export interface Lexicon {
  readonly letters: Letters
  /** The units of a text, good until the next is read. */
  readonly read: (text: string) => Units
  /** The next place from which a name may begin; the text's length where there is none. */
  readonly next: (text: Units, from: number) => number
  /** The longest name that begins at a word's beginning; null where none does. */
  readonly longestAt: (text: string, units: Units, start: number) => Found | null
  /** Whether a name is the title of its article, and not another name. */
  readonly isTitle: (found: Found) => boolean
  /** Keys of names that their own articles set in italics: works, ships, species. */
  readonly italic: ReadonlySet<string>
  /** How the articles of a language spell a name of one word. */
  readonly usage: Usage
  /** The beginning of an article: the paragraph that says what it is. */
  readonly beginningOf: (slug: Slug) => string
}

/** What searching must know of a site besides its names. */
export interface LexiconOptions {
  /** Names that are never linked. */
  readonly except: readonly string[]
  readonly spelling: ProperNames
}

const LETTERS = /\p{L}.*\p{L}/su

/**
 * Arranges names for searching. A name is known by its first word, whose hash a bitmap holds: most
 * words of a text begin no name, and one look tells. The same is done for the first two words.
 */
export function lexiconOf(
  articles: readonly Profile[],
  names: Names,
  { except, spelling: { proper, usage } }: LexiconOptions,
): Lexicon {
  const letters = letterClasses()
  const silent = silentNames(articles, names, except)
  const italic = new Set(articles.flatMap(({ italics }) => italics))
  const keys = [...names.byKey.keys(), ...names.contested.keys()]
  const index = nameIndexOf(keys, letters, smallNames(articles, names.redirects))

  const bySlug = new Map(articles.map((one) => [names.slugs.get(one.title), one]))
  const beginningOf = (slug: Slug) => bySlug.get(slug)?.beginning ?? ''
  /** Null for a name that is nobody's or left alone, undefined for what is no name. */
  const slugOf = (key: string): Slug | null | undefined => {
    const slug = names.byKey.get(key)
    if (slug === undefined) return names.contested.has(key) ? null : undefined
    return silent.has(key) ? null : slug
  }

  const isAlwaysCapital = (key: string) => proper.has(key) || italic.has(key)
  /** The name that a stretch of text spells, its tail of signs included. */
  const spelt = (text: string, start: number, { end, words }: NameEnd): Found | null => {
    const body = nameKey(text.slice(start, end))
    const tails = index.tails.size === 0 ? undefined : index.tails.get(body)
    const tail = tails?.find((signs) => text.startsWith(signs, end)) ?? ''
    const key = body + tail
    const slug = slugOf(key)
    if (slug === undefined) return null
    const isProper = words === 1 && isAlwaysCapital(key)
    return { end: end + tail.length, words, key, isProper, slug }
  }
  const usual = usualNames(keys, { slugOf, isAlwaysCapital })

  const isTitle = ({ key, slug }: Found) =>
    slug !== null && nameKey(bySlug.get(slug)?.title ?? '') === key

  const longestAt = (text: string, units: Units, start: number): Found | null => {
    const ends = index.ends(units, start)
    for (let at = ends.length - 1; at >= 0; at--) {
      const nameEnd = ends[at] as NameEnd
      const found = usual(units, start, nameEnd) ?? spelt(text, start, nameEnd)
      // A proper name is spelt as it is: `turkey` is not Turkey.
      if (found !== null && !(found.isProper && text[start] !== found.key[0])) return found
    }
    return null
  }

  return {
    letters,
    read: unitReader(),
    next: index.next,
    isTitle,
    longestAt,
    italic,
    usage,
    beginningOf,
  }
}

const TWO_WORDS = /^([\p{L}\p{M}\p{N}]+)(.)\s*(.)/u

/**
 * Tells the names that may begin with a small letter in a text: those of one word, common nouns of several
 * (`sand dune`), those that begin with a function word (`the Beatles`) or a compound (`al-Qaeda`), and
 * those that are given so. `midal Attack` is nobody's spelling.
 */
function smallNames(
  articles: readonly Profile[],
  redirects: readonly { readonly title: string }[],
): (key: string) => boolean {
  const titles = [...articles, ...redirects].map(({ title }) => title)
  const given = new Set(
    [...titles, ...articles.flatMap(({ meta }) => meta.aliases)]
      .filter((name) => !/^[\p{Lu}\p{N}]/u.test(name))
      .map(nameKey),
  )
  return (key) => {
    const [, first = '', between = '', second = ''] = TWO_WORDS.exec(key) ?? []
    if (first === '' || between !== ' ' || !/\p{Lu}/u.test(second)) return true
    return isAnyFunctionWord(first.toLowerCase()) || given.has(key)
  }
}

/** Names that are found and not linked: those of disambiguation pages, numbers, single letters. */
function silentNames(
  articles: readonly Profile[],
  { byKey, slugs }: Names,
  except: readonly string[],
): ReadonlySet<string> {
  const silent = new Set(except.map(nameKey))
  const pages = new Set(
    articles
      .filter(({ meta }) => meta.type === 'disambiguation')
      .map(({ title }) => slugs.get(title)),
  )
  for (const [key, slug] of byKey) {
    if (!LETTERS.test(key) || pages.has(slug)) silent.add(key)
  }
  return silent
}
