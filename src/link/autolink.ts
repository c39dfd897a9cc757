import type { Autolink, Section } from '../model/article.ts'
import type { Block } from '../model/prose.ts'
import { mapSame, visit } from '../model/prose.ts'
import type { Slug } from '../model/slug.ts'
import type { Context } from './context.ts'
import type { Line, Parent } from './line.ts'
import { lineOf, withLinks } from './line.ts'
import type { Span } from './mentions/span.ts'
import { overlapping } from './mentions/span.ts'
import type { Mention } from './mentions.ts'
import { exceptOf } from './mentions.ts'

/** An article that links to more than so many others lists them: its sentences say little of them. */
const SENTENCES = 200

/** Gives names in an article their links; each function takes a part of it, its own links resolved. */
export interface Autolinker {
  /** Lines that are there to lead on: whatever they name is linked. */
  readonly everywhere: (blocks: readonly Block[]) => readonly Block[]
  readonly lead: (blocks: readonly Block[]) => readonly Block[]
  /** A section with the sections in it. */
  readonly section: (section: Section) => Section
  /** A value; the infobox links by itself, whatever the prose does. */
  readonly infobox: (blocks: readonly Block[]) => readonly Block[]
}

/**
 * Makes the autolinker of one article, to be called in reading order: the first mention of an article
 * becomes a link, in the whole text or in each section. A link of the writer's own stands for all
 * mentions in its part, and for all that come later. The places of links are entered on the way.
 */
export function autolinker(context: Context, mode: Autolink): Autolinker {
  const { article, slug: self } = context
  const except = exceptOf(article.meta['autolink-except'])
  const inText = new Set<Slug>()
  const inInfobox = new Set<Slug>()
  const sentences = new Set<Slug>()

  const mentionsIn = (line: Line, seen: ReadonlySet<Slug>): readonly Mention[] =>
    context.surroundings.mentions({
      text: line.text,
      language: article.meta.language ?? context.surroundings.language,
      whole: article.origin.text,
      italics: line.italics,
      closed: line.closed,
      except,
      isWanted: (slug) => slug !== self && !seen.has(slug),
    })
  /** Enters a link with its place, where it is the first to its article in the prose. */
  const enter = ({ slug, start, end }: Mention, { text }: Line) => {
    const known = context.links.get(slug)
    if (slug === self || known) return
    if (sentences.size < SENTENCES) {
      sentences.add(slug)
      context.links.set(slug, { text, start, end })
    } else if (known === undefined) context.links.set(slug, null)
  }
  /** Links what a line mentions for the first time. */
  const linkLine = (node: Parent, seen: Set<Slug> | null): Parent => {
    const line = lineOf(node)
    const links: Mention[] = []
    for (const link of line.links) enter(link, line)
    if (seen !== null) {
      const runAt = overlapping(line.runs)
      for (const mention of mentionsIn(line, seen)) {
        const { slug, start, end } = mention
        if (slug === self || seen.has(slug) || !isWithinOne(runAt(start, end), mention)) continue
        seen.add(slug)
        links.push(mention)
        enter(mention, line)
      }
    }
    return links.length === 0 ? node : withLinks(node, line, links)
  }
  const linkBlock = (node: Block, seen: Set<Slug> | null): Block => {
    if (node.type === 'paragraph' || node.type === 'tableCell') return linkLine(node, seen) as Block
    if (node.type === 'heading' || !('children' in node)) return node
    const children = linkBlocks(node.children as readonly Block[], seen)
    return children === node.children ? node : ({ ...node, children } as Block)
  }
  /** What gets no link is not copied. */
  const linkBlocks = (blocks: readonly Block[], seen: Set<Slug> | null): readonly Block[] =>
    mapSame(blocks, (node) => linkBlock(node, seen))
  const scope = (blocks: readonly Block[], seen: Set<Slug>) => {
    addLinks(blocks, seen)
    return mode === 'off' ? null : seen
  }
  const linkSection = (section: Section, seen: Set<Slug> | null): Section => {
    const blocks = linkBlocks(section.blocks, seen)
    const sections = mapSame(section.sections, (one) => linkSection(one, seen))
    const isSame = blocks === section.blocks && sections === section.sections
    return isSame ? section : { ...section, blocks, sections }
  }
  return {
    everywhere: (blocks) => linkBlocks(blocks, scope(blocks, new Set())),
    lead: (blocks) => linkBlocks(blocks, scope(blocks, inText)),
    infobox: (blocks) => linkBlocks(blocks, scope(blocks, inInfobox)),
    section: (section) => {
      const seen = mode === 'section' ? new Set<Slug>() : inText
      enterLinks(section, seen)
      return linkSection(section, mode === 'off' ? null : seen)
    },
  }
}

/** A name may not run over the edge of a piece of text: into italics, or out of them. */
function isWithinOne(run: Span | undefined, { start, end }: Span): boolean {
  return run !== undefined && run.start <= start && end <= run.end
}

/** Enters what the writer linked. */
function addLinks(blocks: readonly Block[], seen: Set<Slug>): void {
  visit(blocks, (node) => {
    if (node.type === 'articleLink') seen.add(node.slug as Slug)
  })
}

function enterLinks({ heading, blocks, sections }: Section, seen: Set<Slug>): void {
  addLinks(heading, seen)
  addLinks(blocks, seen)
  for (const section of sections) enterLinks(section, seen)
}
