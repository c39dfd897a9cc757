import type { Redirect } from '../model/article.ts'
import type { Diagnostic } from '../model/diagnostic.ts'
import { diagnose } from '../model/diagnostic.ts'
import type { LinkedRedirect } from '../model/site.ts'
import type { Slug, Title } from '../model/slug.ts'
import { nameKey, slugsOf } from '../model/slug.ts'
import type { Named } from './aliases.ts'
import { aliasesOf, byPath } from './aliases.ts'
import type { Profile } from './profile.ts'
import { followRedirects } from './redirects.ts'

/** Every name that leads to an article: titles, aliases, redirects, abbreviations. */
export interface Names {
  readonly slugs: ReadonlyMap<Title, Slug>
  /** The articles by their names, all spellings folded by `nameKey`. */
  readonly byKey: ReadonlyMap<string, Slug>
  /** Names that are nobody's, since several articles claim them. */
  readonly contested: ReadonlyMap<string, readonly Slug[]>
  readonly redirects: readonly LinkedRedirect[]
  /** Abbreviations that articles define for themselves, be they those of others, too. */
  readonly abbreviations: ReadonlyMap<Slug, readonly string[]>
  readonly diagnostics: readonly Diagnostic[]
}

/**
 * One table of names. Two articles of one title are an error. A title wins over an alias, an alias
 * over a redirect, and each over an abbreviation that an article defines for itself; what two claim is
 * nobody's.
 *
 * @param slugs the articles' addresses, where they are known: some titles share one, and are told apart.
 */
export function namesOf(
  articles: readonly Profile[],
  redirects: readonly Redirect[],
  slugs: ReadonlyMap<Title, Slug> = slugsOf(articles.map(({ title }) => title)),
): Names {
  const slugOf = ({ title }: Profile) => slugs.get(title) as Slug
  const { byKey: titles, diagnostics } = titlesOf([...articles, ...redirects])
  const names = new Map<string, Slug>()
  const bySlug = new Map<Slug, Profile>()
  for (const article of articles) {
    names.set(nameKey(article.title), slugOf(article))
    bySlug.set(slugOf(article), article)
  }
  const aliases = aliasesOf(articles, titles)
  for (const [key, article] of aliases.byKey) names.set(key, slugOf(article))
  const contested = new Map<string, readonly Slug[]>()
  for (const [key, claimants] of aliases.contested) {
    if (!names.has(key)) contested.set(key, claimants.map(slugOf))
  }
  const others = redirects.flatMap(({ title, meta }) => [title, ...meta.aliases].map(nameKey))
  const given = new Set([...names.keys(), ...contested.keys(), ...others])
  for (const [key, claimants] of abbreviations(articles, given)) {
    const [first, second] = claimants
    if (first !== undefined && second === undefined) names.set(key, slugOf(first))
    else contested.set(key, claimants.map(slugOf))
  }
  const followed = followRedirects(redirects, { names, bySlug })
  for (const [key, slug] of followed.byKey) names.set(key, slug)
  return {
    slugs,
    byKey: names,
    contested,
    redirects: followed.linked,
    abbreviations: new Map(
      articles
        .filter((article) => article.abbreviations.length > 0)
        .map((article) => [slugOf(article), article.abbreviations]),
    ),
    diagnostics: [...diagnostics, ...aliases.diagnostics, ...followed.diagnostics],
  }
}

/** Abbreviations that articles define for themselves; those that several define have several claimants. */
function abbreviations(
  articles: readonly Profile[],
  given: ReadonlySet<string>,
): ReadonlyMap<string, readonly Profile[]> {
  const claims = new Map<string, Profile[]>()
  for (const article of articles) {
    for (const name of article.abbreviations) {
      const key = nameKey(name)
      if (given.has(key)) continue
      const list = claims.get(key)
      if (list === undefined) claims.set(key, [article])
      else list.push(article)
    }
  }
  return claims
}

/** Of several that bear one title, the first in the order of paths has it. */
function titlesOf(named: readonly Named[]) {
  const byKey = new Map<string, Named>()
  const twice = new Map<string, Named[]>()
  for (const one of named) {
    const key = nameKey(one.title)
    const other = byKey.get(key)
    if (other === undefined) byKey.set(key, one)
    else twice.set(key, [...(twice.get(key) ?? [other]), one])
  }
  const diagnostics: Diagnostic[] = []
  for (const [key, bearers] of twice) {
    const [first, ...others] = bearers.sort(byPath) as [Named, ...Named[]]
    byKey.set(key, first)
    for (const other of others) diagnostics.push(duplicateTitle(other, first))
  }
  return { byKey, diagnostics }
}

function duplicateTitle(named: Named, other: Named): Diagnostic {
  const isSame = named.title === other.title
  return diagnose(named.origin, {
    rule: 'duplicate-title',
    location: named.titleLocation,
    message: `The title "${named.title}" is that of ${other.origin.path}${isSame ? '' : ` in another spelling, "${other.title}"`}`,
    advice: 'Rename one of the two, or make one file of them',
  })
}
