import type { Redirect } from '../model/article.ts'
import type { Diagnostic } from '../model/diagnostic.ts'
import { compareText, diagnose } from '../model/diagnostic.ts'
import type { LinkedRedirect } from '../model/site.ts'
import type { Slug } from '../model/slug.ts'
import { nameKey, slugsOf } from '../model/slug.ts'
import type { Profile } from './profile.ts'
import { missingSection, sectionId } from './sections.ts'

/** Where redirects lead: their names, and those that get a page. */
export interface Redirects {
  readonly byKey: ReadonlyMap<string, Slug>
  readonly linked: readonly LinkedRedirect[]
  readonly diagnostics: readonly Diagnostic[]
}

/** The names that are given already, and the articles that have them. */
interface Known {
  readonly names: ReadonlyMap<string, Slug>
  readonly bySlug: ReadonlyMap<Slug, Profile>
}

/** A redirect followed to its end; no slug where that is no article. */
interface Followed {
  readonly slug: Slug | undefined
  /** The first section that was named on the way, as its redirect gave it. */
  readonly section: string | null
  readonly isCircle: boolean
}

/** Follows each redirect to its article, over others where need be, in time that grows with their number. */
export function followRedirects(redirects: readonly Redirect[], known: Known): Redirects {
  // A redirect that bears an article's title is reported as such, and leads nowhere.
  const free = redirects.filter(({ title }) => !known.names.has(nameKey(title)))
  const follow = follower(free, known.names)
  const byKey = new Map<string, Slug>()
  const found: Omit<LinkedRedirect, 'slug'>[] = []
  const diagnostics: Diagnostic[] = []
  for (const redirect of free) {
    const { slug, section, isCircle } = follow(nameKey(redirect.title))
    const target = slug === undefined ? undefined : known.bySlug.get(slug)
    if (slug === undefined || target === undefined) {
      diagnostics.push(isCircle ? circle(redirect) : toNothing(redirect))
      continue
    }
    for (const name of [redirect.title, ...redirect.meta.aliases]) {
      const key = nameKey(name)
      if (!known.names.has(key)) byKey.set(key, slug)
    }
    const fragment = section === null ? null : sectionId(target.sections, section)
    // Of a chain, the redirect that names the section is told.
    if (section !== null && fragment === null && redirect.target.endsWith(`#${section}`)) {
      const finding = missingSection(target, section, redirect.targetLocation)
      diagnostics.push(diagnose(redirect.origin, finding))
    }
    found.push({ title: redirect.title, target: slug, fragment })
  }
  return { byKey, linked: withAddresses(found, known.bySlug), diagnostics }
}

function follower(redirects: readonly Redirect[], names: ReadonlyMap<string, Slug>) {
  const byKey = new Map<string, Redirect>()
  for (const redirect of redirects) {
    const key = nameKey(redirect.title)
    if (!byKey.has(key)) byKey.set(key, redirect)
  }
  const next = ({ target }: Redirect): { key: string; section: string | null } => {
    // A title may hold a `#` (`C#`): the whole is tried before it is parted.
    const whole = nameKey(target)
    if (names.has(whole) || byKey.has(whole)) return { key: whole, section: null }
    const [page = '', ...section] = target.split('#')
    return { key: nameKey(page), section: section.length === 0 ? null : section.join('#').trim() }
  }
  const known = new Map<string, Followed>()
  return (start: string): Followed => {
    const way: string[] = []
    const seen = new Set<string>()
    const sections: (string | null)[] = []
    let key = start
    let redirect = byKey.get(key)
    while (redirect !== undefined && !seen.has(key) && !known.has(key)) {
      seen.add(key)
      way.push(key)
      const step = next(redirect)
      sections.push(step.section)
      key = step.key
      redirect = byKey.get(key)
    }
    let end: Followed = known.get(key) ?? {
      slug: seen.has(key) ? undefined : names.get(key),
      section: null,
      isCircle: seen.has(key),
    }
    for (const at of [...way.keys()].reverse()) {
      end = { ...end, section: sections[at] ?? end.section }
      known.set(way[at] as string, end)
    }
    return end
  }
}

/**
 * Articles keep their addresses whatever redirects there are; a redirect whose address would be that
 * of its own target needs none.
 */
function withAddresses(
  redirects: readonly Omit<LinkedRedirect, 'slug'>[],
  articles: ReadonlyMap<Slug, Profile>,
): LinkedRedirect[] {
  const slugs = slugsOf(
    redirects.map(({ title }) => title),
    new Set(articles.keys()),
  )
  return redirects
    .map((redirect) => ({ ...redirect, slug: slugs.get(redirect.title) as Slug }))
    .filter(({ title, target }) => slugsOf([title]).get(title) !== target)
    .sort((a, b) => compareText(a.title, b.title))
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
