import type { Section } from '../../model/article.ts'
import { allSections } from '../../model/article.ts'
import type { LinkedArticle, LinkedRedirect, Site } from '../../model/site.ts'
import { categoryUrlOf, nameKey, urlOf } from '../../model/slug.ts'
import type {
  ArticleView,
  ContentsEntry,
  PageLink,
  ReferenceView,
  SectionView,
} from '../../model/view.ts'
import { dataOf } from '../data.ts'
import { hrefOf } from '../href.ts'
import { noticeId } from '../redirect-notices.ts'
import { dateText } from './date-text.ts'
import { frameOf, linkTo } from './frame.ts'
import { infoboxView } from './infobox.ts'
import type { ReferenceCounter } from './references.ts'
import { referenceCounter } from './references.ts'

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
  const counter = referenceCounter(article.footnotes)
  // In the order in which a reader meets them, since that numbers the references.
  const infobox =
    article.infobox === null
      ? null
      : infoboxView(article.infobox, { title, from: path, mark: counter.mark })
  const lead = counter.mark(article.lead)
  const sections = article.sections.map((section) => marked(section, counter))
  const references = counter.list()
  const isClaimed = article.sections.some(hasReferences)
  return {
    kind: 'article',
    ...frameOf(site, { path, title, description: meta.description, language }),
    redirectedFrom: redirects.map((one) => ({ id: noticeId(one), name: one.title })),
    infobox,
    lead,
    sections: sections.map((section) => withReferences(section, references)),
    contents: contentsOf(article.sections),
    references: isClaimed ? [] : references,
    backlinks: backlinksOf(site, article),
    categories: categoriesOf(site, article),
    license: meta.license ?? site.config.license,
    source: meta.source ?? site.config.source,
    updated: meta.updated === null ? null : dateText(meta.updated, language),
    data: dataOf(site, article),
    dataHref: `${slug}.json`,
  }
}

/** A section's view, and whether the list of references belongs into it. */
type MarkedSection = Omit<SectionView, 'references' | 'sections'> & {
  readonly role: Section['role']
  readonly sections: readonly MarkedSection[]
}

function marked(section: Section, counter: ReferenceCounter): MarkedSection {
  const { id, level, role } = section
  return {
    id,
    level,
    role,
    heading: counter.mark(section.heading),
    blocks: counter.mark(section.blocks),
    sections: section.sections.map((child) => marked(child, counter)),
  }
}

function withReferences(section: MarkedSection, references: readonly ReferenceView[]): SectionView {
  const { role, ...rest } = section
  return {
    ...rest,
    references: role === 'references' ? references : [],
    sections: section.sections.map((child) => withReferences(child, references)),
  }
}

function hasReferences({ role, sections }: Section): boolean {
  return role === 'references' || sections.some(hasReferences)
}

function contentsOf(sections: readonly Section[]): ContentsEntry[] {
  return allSections(sections).length > 1 ? sections.map(contentsEntry) : []
}

function contentsEntry({ id, title, sections }: Section): ContentsEntry {
  return { id, title, entries: sections.map(contentsEntry) }
}

function categoriesOf({ categories }: Site, article: LinkedArticle): PageLink[] {
  const keys = new Set(article.categories.map(nameKey))
  return categories
    .filter(({ key }) => keys.has(key))
    .map(({ name, slug }) => ({
      title: name,
      href: hrefOf(urlOf(article.slug), categoryUrlOf(slug)),
      description: null,
    }))
}

function backlinksOf(site: Site, article: LinkedArticle) {
  const backlinks = site.graph.backlinks.get(article.slug) ?? []
  return backlinks.flatMap(({ from }) => {
    const other = site.bySlug.get(from)
    return other === undefined ? [] : linkTo(other, urlOf(article.slug))
  })
}
