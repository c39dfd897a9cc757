import type { LinkedArticle, Site } from '../../model/site.ts'
import { PASSAGES } from '../../model/site.ts'
import { backlinksUrlOf } from '../../model/slug.ts'
import type { BacklinksView } from '../../model/special-view.ts'
import { catalogueOf } from '../catalogue/catalogue.ts'
import { frameOf, linkTo } from './frame.ts'
import { paged } from './paged.ts'

const SIZE = 1000

/** All that links to an article, on pages of their own; none where the article's page has them all. */
export function backlinksViews(site: Site, article: LinkedArticle): BacklinksView[] {
  const backlinks = site.graph.backlinks.get(article.slug) ?? []
  if (backlinks.length <= PASSAGES) return []
  const linking = catalogueOf(site).inOrder(
    backlinks.flatMap(({ from }) => site.bySlug.get(from) ?? []),
  )
  return paged(backlinksUrlOf(article.slug), linking, SIZE).map(({ path, items, paging }) => ({
    kind: 'backlinks',
    ...frameOf(site, { path, title: article.title }),
    article: linkTo(article, path),
    links: items.map((other) => ({ ...linkTo(other, path), description: null })),
    count: backlinks.length,
    paging,
  }))
}
