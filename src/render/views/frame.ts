import type { ArticleMeta } from '../../model/article.ts'
import type { Neighbour } from '../../model/outline.ts'
import { previewBits } from '../../model/shard.ts'
import type { Site } from '../../model/site.ts'
import { urlOf } from '../../model/slug.ts'
import type { PageFrame, PageLink, SiteFrame } from '../../model/view.ts'
import { hrefOf } from '../href.ts'
import { once } from '../once.ts'
import { eventsOf } from '../timeline/events.ts'
import { indexCountsOf } from './index-counts.ts'
import { isSearched } from './is-searched.ts'

/** What a page must say of itself to get its frame. */
interface Page {
  readonly path: string
  readonly title: string
  readonly description?: string | null
  readonly language?: string | null
}

/** What every page carries: its place, its language, the site's name. */
export function frameOf(site: Site, page: Page): PageFrame {
  return pageFrame(siteFrame(site), page)
}

/** The same, where what pages say of the site is known. */
export function pageFrame(site: SiteFrame, page: Page): PageFrame {
  const language = page.language ?? site.language
  return {
    path: page.path,
    root: '../'.repeat(page.path.split('/').length - 1),
    language,
    direction: directionOf(language),
    title: page.title,
    description: page.description ?? null,
    site,
  }
}

/** What every page says of the site. */
export const siteFrame = once((site): SiteFrame => {
  const { title, description, language, license } = site.config
  return {
    title,
    description,
    language,
    license,
    previewBits: previewBits(site.articles.length),
    hasArticles: site.articles.length > 0,
    hasCategories: site.categories.length > 0,
    hasRecent: site.articles.some(({ meta }) => meta.updated !== null),
    hasTimeline: eventsOf(site).length > 0,
    hasSearch: isSearched(site),
    hasBox: site.config.search !== 'off',
    indexes: indexCountsOf(site),
  }
})

/** A link to an article, from a page. */
export function linkTo(
  article: Pick<Neighbour, 'title' | 'slug'> & { readonly meta: Pick<ArticleMeta, 'description'> },
  from: string,
): PageLink {
  const { title, slug, meta } = article
  return { title, href: hrefOf(from, urlOf(slug)), description: meta.description }
}

/** Scripts that run from right to left, by their ISO 15924 codes. */
const RIGHT_TO_LEFT = new Set([
  'Adlm',
  'Arab',
  'Hebr',
  'Mand',
  'Nkoo',
  'Rohg',
  'Samr',
  'Syrc',
  'Thaa',
])

/** @example directionOf('ar') // 'rtl' */
export function directionOf(language: string): 'ltr' | 'rtl' {
  const known = directions.get(language)
  if (known !== undefined) return known
  const { script } = new Intl.Locale(language).maximize()
  const direction = script !== undefined && RIGHT_TO_LEFT.has(script) ? 'rtl' : 'ltr'
  directions.set(language, direction)
  return direction
}

/** Those that were asked for: every page asks, and few sites have more than one language. */
const directions = new Map<string, 'ltr' | 'rtl'>()
