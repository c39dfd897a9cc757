import type { Article, Autolink, Section } from '../model/article.ts'
import type { Diagnostic, Finding } from '../model/diagnostic.ts'
import { diagnose } from '../model/diagnostic.ts'
import type { Field, Name } from '../model/infobox.ts'
import { linkNames, namesIn } from '../model/name-links.ts'
import type { ArticleLink, Block } from '../model/prose.ts'
import { mapProse, mapSame } from '../model/prose.ts'
import type { AmbiguousLink } from '../model/site.ts'
import type { Slug, Title } from '../model/slug.ts'
import { autolinker } from './autolink.ts'
import type { Context, Surroundings } from './context.ts'
import type { LinkPlace } from './graph.ts'
import { resolveImage } from './images.ts'
import { resolveLink, resolveWikiLink } from './links.ts'
import { resolveValue } from './values.ts'

/** An article whose links know where they lead. */
export interface Resolved {
  readonly article: Article
  readonly links: ReadonlyMap<Slug, LinkPlace | null>
  readonly wanted: ReadonlyMap<Title, number>
  readonly ambiguous: readonly AmbiguousLink[]
  /** Image files that it shows, by path in the content folder. */
  readonly media: readonly string[]
  readonly diagnostics: readonly Diagnostic[]
}

/** An article with its address, and what it must know of the site. */
export interface Resolvable {
  readonly article: Article
  readonly slug: Slug
  /** Where names become links by themselves; `off` in the text of a category. */
  readonly autolink: Autolink
  readonly surroundings: Surroundings
}

/**
 * Resolves every link and image of an article, in prose, headings, footnotes and infobox, and links
 * the names of other articles that its prose and its infobox mention.
 */
export function resolve({ article, slug, autolink, surroundings }: Resolvable): Resolved {
  const diagnostics: Diagnostic[] = []
  const context: Context = {
    article,
    slug,
    surroundings,
    links: new Map(),
    wanted: new Map(),
    ambiguous: [],
    media: new Set(),
    report: (finding: Finding) => diagnostics.push(diagnose(article.origin, finding)),
  }
  const resolveIn = (node: Block) => resolveNode(node, context)
  const explicit = (blocks: readonly Block[]) => mapProse(blocks, resolveIn, 'not text')
  const section = (old: Section): Section => {
    const [heading, blocks] = [explicit(old.heading), explicit(old.blocks)]
    const sections = mapSame(old.sections, section)
    const isSame = heading === old.heading && blocks === old.blocks && sections === old.sections
    return isSame ? old : { ...old, heading, blocks, sections }
  }
  const auto = autolinker(context, autolink)
  // In reading order, since the first mention is the one that is linked.
  const hatnotes = auto.everywhere(explicit(article.hatnotes))
  const lead = auto.lead(explicit(article.lead))
  const sections = article.sections.map((old) => auto.section(section(old)))
  const field = (old: Field): Field => {
    const blocks = explicit(old.blocks)
    const value = resolveValue(old, blocks, context)
    const named = autolink === 'off' ? blocks : linkNames(blocks, namesIn(value), linkOf)
    const linked = value.type === 'text' ? auto.infobox(named) : named
    return linked === old.blocks && value === old.value ? old : { ...old, value, blocks: linked }
  }
  const { infobox } = article
  const resolved: Article = {
    ...article,
    infobox: infobox === null ? null : { ...infobox, fields: infobox.fields.map(field) },
    hatnotes,
    lead,
    sections,
    footnotes: article.footnotes.map((note) => ({ ...note, blocks: explicit(note.blocks) })),
  }
  const { links, wanted, ambiguous, media } = context
  return { article: resolved, links, wanted, ambiguous, media: [...media], diagnostics }
}

function linkOf({ name, slug }: Name): ArticleLink | null {
  if (slug === undefined) return null
  return { type: 'articleLink', slug, fragment: null, children: [{ type: 'text', value: name }] }
}

function resolveNode(node: Block, context: Context): Block | Block[] {
  switch (node.type) {
    case 'wikiLink':
      return resolveWikiLink(node, context)
    case 'link':
      return resolveLink(node, context)
    case 'image':
      return resolveImage(node, context)
    default:
      return node
  }
}
