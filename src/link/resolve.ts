import type { Article, Section } from '../model/article.ts'
import type { Diagnostic, Finding } from '../model/diagnostic.ts'
import { diagnose } from '../model/diagnostic.ts'
import type { Field } from '../model/infobox.ts'
import type { Block } from '../model/prose.ts'
import { mapProse } from '../model/prose.ts'
import type { Slug, Title } from '../model/slug.ts'
import type { Context, Surroundings } from './context.ts'
import { linkNames } from './field-names.ts'
import { resolveImage } from './images.ts'
import { resolveLink, resolveWikiLink } from './links.ts'
import { resolveValue } from './values.ts'

/** An article whose links know where they lead. */
export interface Resolved {
  readonly article: Article
  readonly links: readonly Slug[]
  readonly wanted: readonly Title[]
  /** Image files that it shows, by path in the content folder. */
  readonly media: readonly string[]
  readonly diagnostics: readonly Diagnostic[]
}

/** Resolves every link and image of an article: in prose, headings, footnotes and infobox. */
export function resolve(article: Article, slug: Slug, surroundings: Surroundings): Resolved {
  const links = new Set<Slug>()
  const wanted = new Set<Title>()
  const media = new Set<string>()
  const diagnostics: Diagnostic[] = []
  const report = (finding: Finding) => diagnostics.push(diagnose(article.origin, finding))
  const context: Context = { article, slug, surroundings, links, wanted, media, report }

  const prose = (blocks: readonly Block[]) => mapProse(blocks, (node) => resolveNode(node, context))
  const section = (old: Section): Section => ({
    ...old,
    heading: prose(old.heading),
    blocks: prose(old.blocks),
    sections: old.sections.map(section),
  })
  const field = (old: Field): Field => {
    const blocks = prose(old.blocks)
    const value = resolveValue(old, blocks, context)
    return { ...old, value, blocks: linkNames(blocks, value) }
  }
  const { infobox } = article
  const resolved: Article = {
    ...article,
    infobox: infobox === null ? null : { ...infobox, fields: infobox.fields.map(field) },
    lead: prose(article.lead),
    sections: article.sections.map(section),
    footnotes: article.footnotes.map((note) => ({ ...note, blocks: prose(note.blocks) })),
  }
  links.delete(slug)
  return {
    article: resolved,
    links: [...links],
    wanted: [...wanted],
    media: [...media],
    diagnostics,
  }
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
