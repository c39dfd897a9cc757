import type { Article, Redirect } from '../model/article.ts'
import type { Diagnostic, Location } from '../model/diagnostic.ts'
import { compareText, diagnose } from '../model/diagnostic.ts'
import type { Slug, Title } from '../model/slug.ts'
import { nameKey, slugsOf } from '../model/slug.ts'

/** Every name that leads to an article: titles, aliases, redirects. */
export interface Names {
  readonly slugs: ReadonlyMap<Title, Slug>
  /** The article that a name means, or null; all spellings of the name folded. */
  readonly find: (name: string) => Slug | null
  readonly diagnostics: readonly Diagnostic[]
}

type Named = Article | Redirect

/**
 * One table of names. Two articles of one title are an error; an alias that another article claims,
 * or bears as its title, is a warning and leads nowhere by a guess: a title wins over an alias, and
 * an alias claimed twice is nobody's.
 */
export function namesOf(articles: readonly Article[], redirects: readonly Redirect[]): Names {
  const slugs = slugsOf(articles.map(({ title }) => title))
  const titles = new Map<string, Named>()
  const diagnostics: Diagnostic[] = []
  for (const named of [...articles, ...redirects].sort(byPath)) {
    const other = titles.get(nameKey(named.title))
    if (other === undefined) titles.set(nameKey(named.title), named)
    else diagnostics.push(duplicateTitle(named, other))
  }
  const names = new Map<string, Slug>()
  for (const article of articles)
    names.set(nameKey(article.title), slugs.get(article.title) as Slug)
  const aliases = aliasesOf(articles, titles)
  diagnostics.push(...aliases.diagnostics)
  for (const [key, article] of aliases.byKey) names.set(key, slugs.get(article.title) as Slug)
  const followed = followRedirects(redirects, names)
  diagnostics.push(...followed.diagnostics)
  for (const [key, slug] of followed.byKey) if (!names.has(key)) names.set(key, slug)
  return { slugs, find: (name) => names.get(nameKey(name)) ?? null, diagnostics }
}

function aliasesOf(articles: readonly Article[], titles: ReadonlyMap<string, Named>) {
  const diagnostics: Diagnostic[] = []
  const claims = new Map<string, { article: Article; alias: string }[]>()
  for (const article of articles) {
    for (const alias of new Set(article.meta.aliases)) {
      const key = nameKey(alias)
      const bearer = titles.get(key)
      if (bearer !== undefined && bearer !== article)
        diagnostics.push(aliasIsTitle(article, alias, bearer))
      if (bearer !== undefined) continue
      const list = claims.get(key)
      if (list === undefined) claims.set(key, [{ article, alias }])
      else if (!list.some((claim) => claim.article === article)) list.push({ article, alias })
    }
  }
  const byKey = new Map<string, Article>()
  for (const [key, list] of claims) {
    const [first, second] = list
    if (first !== undefined && second === undefined) byKey.set(key, first.article)
    else
      diagnostics.push(
        ...list.map(({ article, alias }) =>
          aliasClaimedTwice(
            article,
            alias,
            list.map((claim) => claim.article),
          ),
        ),
      )
  }
  return { byKey, diagnostics }
}

/** Follows each redirect to its article, over others where need be. */
function followRedirects(redirects: readonly Redirect[], names: ReadonlyMap<string, Slug>) {
  // A redirect that bears an article's title is reported as such, and leads nowhere.
  const free = redirects.filter(({ title }) => !names.has(nameKey(title)))
  const own = new Set(free.map(({ title }) => nameKey(title)))
  const targetOf = ({ target }: Redirect) => {
    const whole = nameKey(target)
    return names.has(whole) || own.has(whole) ? whole : nameKey(pageOf(target))
  }
  const targets = new Map(free.map((redirect) => [nameKey(redirect.title), targetOf(redirect)]))
  const byKey = new Map<string, Slug>()
  const diagnostics: Diagnostic[] = []
  for (const redirect of free) {
    const seen = new Set<string>()
    let key = nameKey(redirect.title)
    while (targets.has(key) && !seen.has(key)) {
      seen.add(key)
      key = targets.get(key) as string
    }
    const slug = names.get(key)
    if (seen.has(key)) diagnostics.push(circle(redirect))
    else if (slug === undefined) diagnostics.push(toNothing(redirect))
    else
      for (const name of [redirect.title, ...redirect.meta.aliases]) byKey.set(nameKey(name), slug)
  }
  return { byKey, diagnostics }
}

/** @example pageOf('Niger#History') // 'Niger' */
function pageOf(target: string): string {
  return target.split('#')[0] ?? target
}

function byPath(a: Named, b: Named): number {
  return compareText(a.origin.path, b.origin.path)
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

function aliasIsTitle(article: Article, alias: string, bearer: Named): Diagnostic {
  return diagnose(article.origin, {
    rule: 'ambiguous-name',
    location: aliasLocation(article, alias),
    message: `The alias "${alias}" is the title of ${bearer.origin.path}, and leads there`,
    advice: 'Take the alias away',
  })
}

function aliasClaimedTwice(
  article: Article,
  alias: string,
  articles: readonly Article[],
): Diagnostic {
  const others = articles.filter((other) => other !== article).map(({ origin }) => origin.path)
  return diagnose(article.origin, {
    rule: 'ambiguous-name',
    location: aliasLocation(article, alias),
    message: `The alias "${alias}" is claimed by ${others.sort(compareText).join(', ')} too, and leads nowhere`,
    advice: 'Leave it with one article only',
  })
}

function circle(redirect: Redirect): Diagnostic {
  return diagnose(redirect.origin, {
    rule: 'redirect-circle',
    location: redirect.targetLocation,
    message: `This redirect to "${redirect.target}" leads back to itself`,
    advice: 'Let it name an article',
  })
}

function toNothing(redirect: Redirect): Diagnostic {
  return diagnose(redirect.origin, {
    rule: 'redirect-missing',
    location: redirect.targetLocation,
    message: `There is no article "${redirect.target}" to redirect to`,
    advice: 'Write the article, or mend the name',
  })
}

/** Where the alias stands in the front matter. */
function aliasLocation({ origin }: Article, alias: string): Location | null {
  const first = origin.lines.findIndex((line) => /^aliases\s*:/u.test(line))
  const line = origin.lines.findIndex(
    (text, index) => index >= first && text.includes(alias, index === first ? 'aliases'.length : 0),
  )
  if (first === -1 || line === -1) return null
  const from = line === first ? 'aliases'.length : 0
  return {
    line: line + 1,
    column: (origin.lines[line] ?? '').indexOf(alias, from) + 1,
    length: alias.length,
  }
}
