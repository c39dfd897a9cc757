import type { LinkedRedirect, Site } from '../../model/site.ts'
import type { Slug } from '../../model/slug.ts'
import { urlOf } from '../../model/slug.ts'
import type { RedirectView } from '../../model/view.ts'
import { addressOf } from '../address.ts'
import { hrefOf } from '../href.ts'
import { noticeId } from '../redirect-notices.ts'
import { frameOf } from './frame.ts'

/** The page of another name: it leads to the section that the name is for, else to the article's notice. */
export function redirectView(
  site: Site,
  redirect: LinkedRedirect,
  notices: ReadonlyMap<Slug, readonly LinkedRedirect[]>,
): RedirectView {
  const { title, slug, target, fragment } = redirect
  const { url } = site.config
  const path = urlOf(slug)
  const article = site.bySlug.get(target)
  const isTold = notices.get(target)?.includes(redirect) === true
  return {
    kind: 'redirect',
    ...frameOf(site, { path, title, language: article?.meta.language ?? null }),
    target: article?.title ?? title,
    href: hrefOf(path, urlOf(target), fragment ?? (isTold ? noticeId(redirect) : null)),
    canonical: url === null ? hrefOf(path, urlOf(target)) : addressOf(url, urlOf(target)),
  }
}
