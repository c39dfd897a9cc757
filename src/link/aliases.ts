import type { Redirect } from '../model/article.ts'
import type { Diagnostic, Location } from '../model/diagnostic.ts'
import { compareText, diagnose } from '../model/diagnostic.ts'
import { nameKey } from '../model/slug.ts'
import type { Profile } from './profile.ts'

/** An article or a redirect: what bears a title. */
export type Named = Profile | Redirect

/** The aliases of articles: whose each is, and those that several claim. */
export interface Aliases {
  readonly byKey: ReadonlyMap<string, Profile>
  /** Names that are nobody's, since several articles claim them, in the order of paths. */
  readonly contested: ReadonlyMap<string, readonly Profile[]>
  readonly diagnostics: readonly Diagnostic[]
}

/**
 * Gives aliases to their articles, never by a guess: a title wins over an alias, and an alias claimed
 * twice is nobody's. Both are told of.
 *
 * @param titles who bears which title, by its key.
 */
export function aliasesOf(
  articles: readonly Profile[],
  titles: ReadonlyMap<string, Named>,
): Aliases {
  const diagnostics: Diagnostic[] = []
  const claims = new Map<string, { article: Profile; alias: string }[]>()
  for (const article of articles) {
    const own = new Set<string>()
    for (const alias of article.meta.aliases) {
      const key = nameKey(alias)
      const bearer = titles.get(key)
      if (own.has(key) || bearer === article) continue
      own.add(key)
      if (bearer !== undefined) {
        diagnostics.push(aliasIsTitle(article, alias, bearer))
        continue
      }
      const list = claims.get(key)
      if (list === undefined) claims.set(key, [{ article, alias }])
      else list.push({ article, alias })
    }
  }
  const byKey = new Map<string, Profile>()
  const contested = new Map<string, readonly Profile[]>()
  for (const [key, list] of claims) {
    const [first, second] = list
    if (first !== undefined && second === undefined) {
      byKey.set(key, first.article)
      continue
    }
    const claimants = list.map(({ article }) => article).sort(byPath)
    contested.set(key, claimants)
    for (const { article, alias } of list)
      diagnostics.push(aliasClaimedTwice(article, alias, claimants))
  }
  return { byKey, contested, diagnostics }
}

/** Orders what bears a title by its file. */
export function byPath(a: Named, b: Named): number {
  return compareText(a.origin.path, b.origin.path)
}

function aliasIsTitle(article: Profile, alias: string, bearer: Named): Diagnostic {
  return diagnose(article.origin, {
    rule: 'ambiguous-name',
    location: aliasLocation(article, alias),
    message: `The alias "${alias}" is the title of ${bearer.origin.path}, and leads there`,
    advice: 'Take the alias away',
  })
}

function aliasClaimedTwice(
  article: Profile,
  alias: string,
  claimants: readonly Profile[],
): Diagnostic {
  const others = claimants.filter((other) => other !== article).map(({ origin }) => origin.path)
  return diagnose(article.origin, {
    rule: 'ambiguous-name',
    location: aliasLocation(article, alias),
    message: `The alias "${alias}" is claimed by ${others.join(', ')} too, and leads nowhere`,
    advice: 'Leave it with one article only, or write a disambiguation page of that title',
  })
}

/** Where the alias stands in the front matter. */
function aliasLocation({ origin }: Profile, alias: string): Location | null {
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
