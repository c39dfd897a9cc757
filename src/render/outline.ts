import type { Neighbour, Outline } from '../model/outline.ts'
import type { Site } from '../model/site.ts'
import { nameKey } from '../model/slug.ts'
import { catalogueOf } from './catalogue/catalogue.ts'
import { entitiesOf } from './indexes/entities/entities.ts'
import { tablesOf } from './indexes/types/types.ts'
import { once } from './once.ts'
import { chaptersOf } from './timeline/chapters.ts'
import { siteFrame } from './views/frame.ts'

/** What the pages of articles need to know of a site. */
export const outlineOf = once((site: Site): Outline => {
  const { config, categories } = site
  const neighbours = catalogueOf(site).articles.map(({ slug, title, meta }, place): Neighbour => {
    const { type, description, language } = meta
    return { slug, title, meta: { type, description, language }, place }
  })
  const unwritten = entitiesOf(site).all.filter(({ slug }) => slug === null)
  return {
    config,
    frame: siteFrame(site),
    hasFeed: site.articles.some(({ meta }) => meta.updated !== null),
    neighbours: new Map(neighbours.map((one) => [one.slug, one])),
    categories: new Map(categories.map(({ key, name, slug }) => [key, { name, slug }])),
    entities: new Map(unwritten.map(({ name, address }) => [nameKey(name), address])),
    tables: new Map(
      tablesOf(site).flatMap(({ type: label, address, sheets }) =>
        sheets.map(({ type }) => [type ?? '', { type: label, address, count: sheets.length }]),
      ),
    ),
    timeline: chaptersOf(site).pages,
  }
})
