import type { Category, Site } from '../../model/site.ts'
import { categoryUrlOf } from '../../model/slug.ts'
import type { CategoryView } from '../../model/view.ts'
import { inOrder } from './all.ts'
import { frameOf, linkTo } from './frame.ts'

/** One category: its articles, in the order of the site's language. */
export function categoryView(site: Site, { name, slug, articles }: Category): CategoryView {
  const path = categoryUrlOf(slug)
  const members = articles.flatMap((member) => site.bySlug.get(member) ?? [])
  return {
    kind: 'category',
    ...frameOf(site, { path, title: name }),
    articles: inOrder(members, site.config.language).map((article) => linkTo(article, path)),
    count: articles.length,
  }
}
