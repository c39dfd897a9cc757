import type { LinkedRedirect } from '../model/site.ts'
import type { Slug } from '../model/slug.ts'

/** So many notices cost a page two kilobytes on its way; nobody misses those beyond. */
const MOST = 100

/**
 * The redirects that their article tells of, "Redirected from …", by article. Redirects to a section are
 * not among them: who asks for a section is led to it.
 */
export function noticesOf(
  redirects: readonly LinkedRedirect[],
): ReadonlyMap<Slug, readonly LinkedRedirect[]> {
  const byTarget = new Map<Slug, LinkedRedirect[]>()
  for (const redirect of redirects) {
    if (redirect.fragment !== null) continue
    const told = byTarget.get(redirect.target)
    if (told === undefined) byTarget.set(redirect.target, [redirect])
    else if (told.length < MOST) told.push(redirect)
  }
  return byTarget
}

/** The notice on the article's page, which the redirect's page leads to. */
export function noticeId({ slug }: LinkedRedirect): string {
  return `_from-${slug}`
}
