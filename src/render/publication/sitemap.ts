import type { PageView, SitemapIndexView, SitemapView } from '../../model/view.ts'
import { addressOf } from '../address.ts'

/** The most that one file may list: https://www.sitemaps.org/protocol.html#index */
const MOST = 50_000

export const SITEMAP = 'sitemap.xml'

/** Every page that has an address of its own; where they are many, in parts with an index. */
export function sitemapViews(
  pages: readonly Pick<PageView, 'head'>[],
  url: string,
): (SitemapView | SitemapIndexView)[] {
  const listed = pages.flatMap(({ head }) =>
    head === null ? [] : { url: head.url, modified: head.modified },
  )
  if (listed.length <= MOST) return [{ kind: 'sitemap', path: SITEMAP, pages: listed }]
  const parts = Array.from({ length: Math.ceil(listed.length / MOST) }, (_, part): SitemapView => {
    const path = `sitemap-${part + 1}.xml`
    return { kind: 'sitemap', path, pages: listed.slice(part * MOST, (part + 1) * MOST) }
  })
  const index = parts.map(({ path }) => addressOf(url, path))
  return [{ kind: 'sitemap-index', path: SITEMAP, parts: index }, ...parts]
}
