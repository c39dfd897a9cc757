import type { Site } from '../model/site.ts'
import type { PageBody, PageView } from '../model/view.ts'
import { catalogueOf } from './catalogue/catalogue.ts'
import { entitiesOf } from './indexes/entities/entities.ts'
import { tablesOf } from './indexes/types/types.ts'
import { headsOf } from './publication/head.ts'
import { noticesOf } from './redirect-notices.ts'
import { aboutView } from './views/about.ts'
import { allView } from './views/all.ts'
import { articleView } from './views/article.ts'
import { backlinksViews } from './views/backlinks.ts'
import { categoriesView } from './views/categories.ts'
import { categoryViews } from './views/category.ts'
import { daysViews } from './views/days.ts'
import { entitiesViews } from './views/entities.ts'
import { entityViews } from './views/entity.ts'
import { frontView } from './views/front.ts'
import { letterViews } from './views/letter.ts'
import { notFoundView } from './views/not-found.ts'
import { orphansViews } from './views/orphans.ts'
import { placesViews } from './views/places.ts'
import { randomView } from './views/random.ts'
import { recentView } from './views/recent.ts'
import { redirectView } from './views/redirect.ts'
import { timelineViews } from './views/timeline.ts'
import { typeViews } from './views/type.ts'
import { typesView } from './views/types.ts'
import { wantedView } from './views/wanted.ts'

/** Every page of the site as plain data. */
export function viewsOf(site: Site): PageView[] {
  const catalogue = catalogueOf(site)
  const notices = noticesOf(site.redirects)
  const pages: PageBody[] = [
    ...site.articles.map((article) => articleView(site, article, notices.get(article.slug))),
    ...site.articles.flatMap((article) => backlinksViews(site, article)),
    ...site.redirects.map((redirect) => redirectView(site, redirect, notices)),
    ...site.categories.flatMap((category) => categoryViews(site, category)),
    frontView(site),
    allView(site, catalogue),
    ...letterViews(site, catalogue),
    ...[categoriesView(site), recentView(site), wantedView(site)].filter((view) => view !== null),
    ...placesViews(site),
    ...entitiesViews(site),
    ...entitiesOf(site).all.flatMap((entity) => entityViews(site, entity)),
    ...[typesView(site)].filter((view) => view !== null),
    ...tablesOf(site).flatMap((table) => typeViews(site, table)),
    ...orphansViews(site),
    ...timelineViews(site),
    ...daysViews(site),
    ...(site.articles.length === 0 ? [] : [randomView(site)]),
    aboutView(site),
    notFoundView(site),
  ]
  const headOf = headsOf(site)
  return pages.map((page) => ({ ...page, head: headOf(page) }))
}
