import type { Category, Site } from '../../model/site.ts'
import { categoryUrlOf } from '../../model/slug.ts'
import type { CategoryView } from '../../model/view.ts'
import type { Catalogue } from '../catalogue/catalogue.ts'
import { frameOf, linkTo } from './frame.ts'

/** One category: its articles, in the order of the site's language. */
export function categoryView(
  site: Site,
  { name, slug, articles }: Category,
  catalogue: Catalogue,
): CategoryView {
  const path = categoryUrlOf(slug)
  const members = articles.flatMap((member) => site.bySlug.get(member) ?? [])
  return {
    kind: 'category',
    ...frameOf(site, { path, title: name }),
    articles: catalogue.inOrder(members).map((article) => linkTo(article, path)),
    count: articles.length,
  }
}
