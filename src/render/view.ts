import type { Site } from '../model/site.ts'
import type { PageView } from '../model/view.ts'
import { allView } from './views/all.ts'
import { articleView } from './views/article.ts'
import { categoryView } from './views/category.ts'
import { frontView } from './views/front.ts'
import { notFoundView } from './views/not-found.ts'

/** Every page of the site as plain data. */
export function viewsOf(site: Site): PageView[] {
  return [
    ...site.articles.map((article) => articleView(site, article)),
    ...site.categories.map((category) => categoryView(site, category)),
    frontView(site),
    allView(site),
    notFoundView(site),
  ]
}
