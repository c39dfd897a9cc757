import type { LinkedRedirect, Site } from '../../model/site.ts'
import { urlOf } from '../../model/slug.ts'
import type { RedirectView } from '../../model/view.ts'
import { addressOf } from '../address.ts'
import { hrefOf } from '../href.ts'
import { noticeId } from '../redirect-notices.ts'
import { frameOf } from './frame.ts'

/**
 * The page of another name: it leads to the section that the name is for, else to the article's notice.
 *
 * @param notices the redirects that their articles tell of.
 */
export function redirectView(
  site: Site,
  redirect: LinkedRedirect,
  notices: ReadonlySet<LinkedRedirect>,
): RedirectView {
  const { title, slug, target, fragment } = redirect
  const { url } = site.config
  const path = urlOf(slug)
  const article = site.bySlug.get(target)
  return {
    kind: 'redirect',
    ...frameOf(site, { path, title, language: article?.meta.language ?? null }),
    target: article?.title ?? title,
    href: hrefOf(
      path,
      urlOf(target),
      fragment ?? (notices.has(redirect) ? noticeId(redirect) : null),
    ),
    canonical: url === null ? hrefOf(path, urlOf(target)) : addressOf(url, urlOf(target)),
  }
}
