import type { Site } from '../model/site.ts'
import type { PageBody, PageView } from '../model/view.ts'
import { catalogueOf } from './catalogue/catalogue.ts'
import { headsOf } from './publication/head.ts'
import { noticesOf } from './redirect-notices.ts'
import { allView } from './views/all.ts'
import { articleView } from './views/article.ts'
import { categoryView } from './views/category.ts'
import { frontView } from './views/front.ts'
import { letterViews } from './views/letter.ts'
import { notFoundView } from './views/not-found.ts'
import { redirectView } from './views/redirect.ts'

/** Every page of the site as plain data. */
export function viewsOf(site: Site): PageView[] {
  const catalogue = catalogueOf(site)
  const notices = noticesOf(site.redirects)
  const pages: PageBody[] = [
    ...site.articles.map((article) => articleView(site, article, notices.get(article.slug))),
    ...site.redirects.map((redirect) => redirectView(site, redirect, notices)),
    ...site.categories.map((category) => categoryView(site, category, catalogue)),
    frontView(site, catalogue),
    allView(site, catalogue),
    ...letterViews(site, catalogue),
    notFoundView(site),
  ]
  const headOf = headsOf(site)
  return pages.map((page) => ({ ...page, head: headOf(page) }))
}
