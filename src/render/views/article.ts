import { allSections } from '../../model/article.ts'
import { compareText } from '../../model/diagnostic.ts'
import type { LinkedArticle, LinkedRedirect, SectionOutline, Site } from '../../model/site.ts'
import { categoryUrlOf, nameKey, urlOf } from '../../model/slug.ts'
import type { ArticleView, ContentsEntry, PageLink } from '../../model/view.ts'
import { dataOf } from '../data.ts'
import { hrefOf } from '../href.ts'
import { withEntityLinks } from '../indexes/entities/with-entity-links.ts'
import { linkedDataOf } from '../linked-data/linked-data.ts'
import { once } from '../once.ts'
import { noticeId } from '../redirect-notices.ts'
import { timelineHref } from '../timeline/address.ts'
import { articleIndexes } from './article-indexes.ts'
import { backlinksOf } from './backlinks-of.ts'
import { dateText } from './date-text.ts'
import { frameOf } from './frame.ts'
import { relatedView } from './related.ts'
import { textView } from './text.ts'

/**
 * One article's page.
 *
 * @param redirects the other names that lead to it, and are told on it.
 */
export function articleView(
  site: Site,
  article: LinkedArticle,
  redirects: readonly LinkedRedirect[] = [],
): ArticleView {
  const { meta, slug, title } = article
  const path = urlOf(slug)
  const language = meta.language ?? site.config.language
  return {
    kind: 'article',
    ...frameOf(site, { path, title, description: meta.description, language }),
    redirectedFrom: redirects.map((one) => ({ id: noticeId(one), name: one.title })),
    ...textView(withEntityLinks(site, site.textOf(slug)), path, (field) =>
      timelineHref(site, field, path),
    ),
    isDisambiguation: meta.type === 'disambiguation',
    contents: contentsOf(article.sections),
    related: relatedView(site, article),
    backlinks: backlinksOf(site, article),
    indexes: articleIndexes(site, article),
    categories: categoriesOf(site, article),
    license: meta.license ?? site.config.license,
    source: meta.source ?? site.config.source,
    updated: meta.updated === null ? null : dateText(meta.updated, language),
    data: dataOf(site, article),
    dataHref: `${slug}.json`,
    linkedData: linkedDataOf(site, article),
  }
}

function contentsOf(sections: readonly SectionOutline[]): ContentsEntry[] {
  return allSections(sections).length > 1 ? sections.map(contentsEntry) : []
}

function contentsEntry({ id, title, sections }: SectionOutline): ContentsEntry {
  return { id, title, entries: sections.map(contentsEntry) }
}

function categoriesOf(site: Site, article: LinkedArticle): PageLink[] {
  const keys = new Set(article.categories.map(nameKey))
  return [...keys]
    .flatMap((key) => categoryByKey(site).get(key) ?? [])
    .sort((a, b) => compareText(a.name, b.name))
    .map(({ name, slug }) => ({
      title: name,
      href: hrefOf(urlOf(article.slug), categoryUrlOf(slug)),
      description: null,
    }))
}

const categoryByKey = once(
  ({ categories }) => new Map(categories.map((category) => [category.key, category])),
)
