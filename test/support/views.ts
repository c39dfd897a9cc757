import type { LinkedText, Site } from '../../src/model/site.ts'
import type { Slug } from '../../src/model/slug.ts'
import type { PageView } from '../../src/model/view.ts'
import { outlineOf } from '../../src/render/outline.ts'
import { standingOf } from '../../src/render/standing.ts'
import { viewsOf } from '../../src/render/view.ts'
import { articlePage } from '../../src/render/views/article.ts'

/** A site with the texts of its articles at hand. */
export type TestSite = Site & { readonly textOf: (slug: Slug) => LinkedText }

/** Every page of a site as plain data, the articles first. */
export function everyView(site: TestSite): PageView[] {
  const articles = site.articles.map((article) =>
    articlePage(outlineOf(site), standingOf(site, article), site.textOf(article.slug)),
  )
  return [...articles, ...viewsOf(site)]
}
