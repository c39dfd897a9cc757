import { compareText } from '../../model/diagnostic.ts'
import type { LinkedArticle, LinkedRedirect, Site } from '../../model/site.ts'
import type { Slug, Title } from '../../model/slug.ts'
import { once } from '../once.ts'
import { collatorOf } from './collator.ts'
import { filingName } from './filing-name.ts'
import { DIGITS, lettersOf, SIGNS } from './letter.ts'

/** All names of a site in the order of its language: sorted once, for every page that lists articles. */
export interface Catalogue {
  readonly articles: readonly LinkedArticle[]
  /** Some of the articles in that order. */
  readonly inOrder: (some: readonly LinkedArticle[]) => LinkedArticle[]
  /** In the order of the language; none is empty. */
  readonly letters: readonly Letter[]
}

/** What stands under one letter. */
export interface Letter {
  readonly label: string
  /** For ids and names of files: the letter in lower case, `digits` or `signs`. */
  readonly key: string
  readonly entries: readonly Entry[]
  /** How many of the entries are articles. */
  readonly count: number
}

/** An article under its title, or under another name that leads to it. */
export interface Entry {
  readonly title: Title
  readonly article: LinkedArticle
  readonly redirect: LinkedRedirect | null
}

/** Sorts a site's articles and the other names that lead to them. */
export const catalogueOf = once(({ articles, redirects, bySlug, config }: Site): Catalogue => {
  const { language } = config
  const entries = sorted(
    [
      ...articles.map((article): Entry => ({ title: article.title, article, redirect: null })),
      ...redirects.flatMap((redirect): Entry[] => {
        const article = bySlug.get(redirect.target)
        return article === undefined ? [] : [{ title: redirect.title, article, redirect }]
      }),
    ],
    language,
  )
  const inOrder = entries.filter(({ redirect }) => redirect === null).map(({ article }) => article)
  const places = new Map(inOrder.map(({ slug }, place) => [slug, place]))
  const placeOf = ({ slug }: { slug: Slug }) => places.get(slug) ?? 0
  return {
    articles: inOrder,
    inOrder: (some) => [...some].sort((a, b) => placeOf(a) - placeOf(b)),
    letters: lettered(entries, language),
  }
})

function sorted(entries: readonly Entry[], language: string): Entry[] {
  const { compare } = collatorOf(language)
  return entries
    .map((entry) => ({ entry, name: filingName(entry.title) }))
    .sort((a, b) => compare(a.name, b.name) || compareText(a.entry.title, b.entry.title))
    .map(({ entry }) => entry)
}

/** Another name that would stand beside its article, such as a plural, helps nobody find it. */
function withoutNeighbours(entries: readonly Entry[]): Entry[] {
  const isNear = nearest(entries)
  const isNearBackwards = nearest([...entries].reverse())
  return entries.filter(
    (entry) => entry.redirect === null || !(isNear.has(entry) || isNearBackwards.has(entry)),
  )
}

/** The other names whose article is the last one before them. */
function nearest(entries: readonly Entry[]): Set<Entry> {
  const near = new Set<Entry>()
  let last: LinkedArticle | null = null
  for (const entry of entries) {
    if (entry.redirect === null) last = entry.article
    else if (entry.article === last) near.add(entry)
  }
  return near
}

function lettered(entries: readonly Entry[], language: string): Letter[] {
  const letterOf = lettersOf(language)
  const { compare } = collatorOf(language)
  const groups = new Map<string, Entry[]>()
  for (const entry of entries) {
    const label = letterOf(entry.title)
    const group = groups.get(label)
    if (group === undefined) groups.set(label, [entry])
    else group.push(entry)
  }
  return [...groups]
    .sort(([a], [b]) => compare(a, b) || compareText(a, b))
    .map(([label, group]) => ({
      label,
      key: keyOf(label, language),
      entries: withoutNeighbours(group),
      count: group.filter(({ redirect }) => redirect === null).length,
    }))
}

/** No name that Windows reserves has one letter, and letters that differ in case only are one heading. */
function keyOf(label: string, language: string): string {
  if (label === DIGITS) return 'digits'
  return label === SIGNS ? 'signs' : label.toLocaleLowerCase(language)
}
