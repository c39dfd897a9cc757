import type { LinkedRedirect } from '../model/site.ts'

/** So many notices cost a page two kilobytes on its way; nobody misses those beyond. */
const MOST = 100

/**
 * The redirects to an article that it tells of, "Redirected from …". Redirects to a section are not among
 * them: who asks for a section is led to it.
 */
export function noticesOf(redirects: readonly LinkedRedirect[]): readonly LinkedRedirect[] {
  return redirects.filter(({ fragment }) => fragment === null).slice(0, MOST)
}

/** The notice on the article's page, which the redirect's page leads to. */
export function noticeId({ slug }: LinkedRedirect): string {
  return `_from-${slug}`
}
