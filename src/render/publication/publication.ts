import type { Site } from '../../model/site.ts'
import type { PageView, PublicationView } from '../../model/view.ts'
import { feedView } from './feed.ts'
import { openSearchView } from './open-search.ts'
import { robotsView } from './robots.ts'
import { sitemapViews } from './sitemap.ts'

/** The files that tell machines of a site; none where it has no `url`, since each needs whole addresses. */
export function publicationOf(
  site: Site,
  pages: readonly Pick<PageView, 'head'>[],
): PublicationView[] {
  const { url } = site.config
  if (url === null) return []
  return [
    ...sitemapViews(pages, url),
    robotsView(url),
    openSearchView(site.config, url),
    ...feedView(site, url),
  ]
}
