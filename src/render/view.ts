import type { Site } from '../model/site.ts'
import type { PageBody, PageView } from '../model/view.ts'
import { catalogueOf } from './catalogue/catalogue.ts'
import { groupBy } from './group-by.ts'
import { entitiesOf } from './indexes/entities/entities.ts'
import { tablesOf } from './indexes/types/types.ts'
import { outlineOf } from './outline.ts'
import { headsOf } from './publication/head.ts'
import { noticesOf } from './redirect-notices.ts'
import { aboutView } from './views/about.ts'
import { allView } from './views/all.ts'
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
import { searchPageView } from './views/search-page.ts'
import { timelineViews } from './views/timeline.ts'
import { typeViews } from './views/type.ts'
import { typesView } from './views/types.ts'
import { wantedView } from './views/wanted.ts'

/** Every page of the site but those of articles, as plain data; each is made when it is asked for. */
export function* viewsOf(site: Site): Generator<PageView, void> {
  const headOf = headsOf(outlineOf(site))
  for (const page of pagesOf(site)) yield { ...page, head: headOf(page) }
}

function* pagesOf(site: Site): Generator<PageBody, void> {
  const { articles, redirects, categories } = site
  const catalogue = catalogueOf(site)
  for (const article of articles) yield* backlinksViews(site, article)
  const told = new Set([...groupBy(redirects, ({ target }) => target).values()].flatMap(noticesOf))
  for (const redirect of redirects) yield redirectView(site, redirect, told)
  for (const category of categories) yield* categoryViews(site, category)
  yield frontView(site)
  yield allView(site, catalogue)
  yield* letterViews(site, catalogue)
  yield* [categoriesView(site), recentView(site), wantedView(site)].filter((view) => view !== null)
  yield* placesViews(site)
  yield* entitiesViews(site)
  for (const entity of entitiesOf(site).all) yield* entityViews(site, entity)
  yield* [typesView(site)].filter((view) => view !== null)
  for (const table of tablesOf(site)) yield* typeViews(site, table)
  yield* orphansViews(site)
  yield* timelineViews(site)
  yield* daysViews(site)
  if (articles.length > 0) yield randomView(site)
  yield* [searchPageView(site)].filter((view) => view !== null)
  yield aboutView(site)
  yield notFoundView(site)
}
