import { allSections } from '../../model/article.ts'
import { compareText } from '../../model/diagnostic.ts'
import type { Outline, Standing } from '../../model/outline.ts'
import type { LinkedText, SectionOutline } from '../../model/site.ts'
import { categoryUrlOf, nameKey, urlOf } from '../../model/slug.ts'
import type { ArticleView, ContentsEntry, PageLink, PageView } from '../../model/view.ts'
import { dataOf } from '../data.ts'
import { hrefOf } from '../href.ts'
import { withEntityLinks } from '../indexes/entities/with-entity-links.ts'
import { linkedDataOf } from '../linked-data/linked-data.ts'
import { headsOf } from '../publication/head.ts'
import { noticeId, noticesOf } from '../redirect-notices.ts'
import { timelineHref } from '../timeline/address.ts'
import { articleIndexes } from './article-indexes.ts'
import { backlinksOf } from './backlinks-of.ts'
import { dateText } from './date-text.ts'
import { pageFrame } from './frame.ts'
import { relatedView } from './related.ts'
import { textView } from './text.ts'

/** One article's page, with what it tells other sites. */
export function articlePage(outline: Outline, standing: Standing, text: LinkedText): PageView {
  const page = articleView(outline, standing, text)
  return { ...page, head: headsOf(outline)(page, standing.article.beginning) }
}

/** One article's page: what its writer wrote, and what the site knows of it. */
export function articleView(outline: Outline, standing: Standing, text: LinkedText): ArticleView {
  const { config, frame } = outline
  const { article } = standing
  const { meta, slug, title } = article
  const path = urlOf(slug)
  const language = meta.language ?? config.language
  return {
    kind: 'article',
    ...pageFrame(frame, { path, title, description: meta.description, language }),
    redirectedFrom: noticesOf(standing.redirects).map((one) => ({
      id: noticeId(one),
      name: one.title,
    })),
    ...textView(withEntityLinks(outline, text), path, (field) =>
      timelineHref(outline, field, path),
    ),
    isDisambiguation: meta.type === 'disambiguation',
    contents: contentsOf(article.sections),
    related: relatedView(outline, standing),
    backlinks: backlinksOf(outline, standing),
    indexes: articleIndexes(outline, standing),
    categories: categoriesOf(outline, standing),
    license: meta.license ?? config.license,
    source: meta.source ?? config.source,
    updated: meta.updated === null ? null : dateText(meta.updated, language),
    data: dataOf(standing),
    dataHref: `${slug}.json`,
    linkedData: linkedDataOf(config, article),
  }
}

function contentsOf(sections: readonly SectionOutline[]): ContentsEntry[] {
  return allSections(sections).length > 1 ? sections.map(contentsEntry) : []
}

function contentsEntry({ id, title, sections }: SectionOutline): ContentsEntry {
  return { id, title, entries: sections.map(contentsEntry) }
}

function categoriesOf({ categories }: Outline, { article }: Standing): PageLink[] {
  const keys = new Set(article.categories.map(nameKey))
  return [...keys]
    .flatMap((key) => categories.get(key) ?? [])
    .sort((a, b) => compareText(a.name, b.name))
    .map(({ name, slug }) => ({
      title: name,
      href: hrefOf(urlOf(article.slug), categoryUrlOf(slug)),
      description: null,
    }))
}
