import type { Literal, Text } from 'mdast'
import type { ArticleLink, Block } from '../model/prose.ts'
import type { Slug } from '../model/slug.ts'
import type { Span } from './mentions/span.ts'
import type { Mention } from './mentions.ts'

/** A node that holds the words of one paragraph. */
export type Parent = Block & { children: Block[] }

/** The words of a paragraph in one string, and what its parts are. */
export interface Line {
  readonly text: string
  /** Text that may become a link. */
  readonly runs: readonly Run[]
  readonly links: readonly Mention[]
  readonly italics: readonly Span[]
  /** Links and code. */
  readonly closed: readonly Span[]
}

/** The text of one node. */
export interface Run extends Span {
  readonly node: Block
}

/** Joins the words of a paragraph; footnote marks leave no trace in them. */
export function lineOf(parent: Parent): Line {
  const [only] = parent.children
  // Most paragraphs are nothing but words.
  if (only?.type === 'text' && parent.children.length === 1) return lineOfWords(only)
  const runs: Run[] = []
  const links: Mention[] = []
  const italics: Span[] = []
  const closed: Span[] = []
  let text = ''
  const enter = (node: Block, isClosed: boolean) => {
    const start = text.length
    if (node.type === 'text') {
      text += node.value
      if (!isClosed) runs.push({ start, end: text.length, node })
      return
    }
    if (node.type === 'break') text += '\n'
    else if ('value' in node) text += (node as Literal).value
    else if (node.type === 'image') text += '\ufffc'
    const closes = isClosed || CLOSED.has(node.type)
    if ('children' in node) for (const child of node.children as Block[]) enter(child, closes)
    const span = { start, end: text.length }
    if (node.type === 'articleLink') links.push({ start, end: span.end, slug: node.slug as Slug })
    if (node.type === 'emphasis') italics.push(span)
    if (closes && !isClosed && span.end > start) closed.push(span)
  }
  for (const child of parent.children) enter(child, false)
  return { text, runs, links, italics, closed }
}

const NONE: readonly never[] = []

function lineOfWords(node: Text): Line {
  const { value: text } = node
  const runs = [{ start: 0, end: text.length, node }]
  return { text, runs, links: NONE, italics: NONE, closed: NONE }
}

const CLOSED: ReadonlySet<string> = new Set([
  'link',
  'articleLink',
  'wikiLink',
  'wantedLink',
  'inlineCode',
  'image',
  'footnoteReference',
])

/**
 * The paragraph with some stretches of its text made links.
 *
 * @param mentions in their order, each within one run.
 */
export function withLinks(
  parent: Parent,
  { runs, text }: Line,
  mentions: readonly Mention[],
): Parent {
  const pieces = new Map<Block, Block[]>()
  let next = 0
  for (const { node, start, end } of runs) {
    const parts: Block[] = []
    let at = start
    for (let mention = mentions[next]; mention !== undefined && mention.end <= end; ) {
      if (mention.start > at) parts.push({ type: 'text', value: text.slice(at, mention.start) })
      parts.push(linkTo(mention.slug, text.slice(mention.start, mention.end)))
      at = mention.end
      next++
      mention = mentions[next]
    }
    if (at === start) continue
    if (at < end) parts.push({ type: 'text', value: text.slice(at, end) })
    // A copy is as long as need be; what has grown is twice that.
    pieces.set(node, parts.slice())
  }
  const [only] = parent.children
  const alone = parent.children.length === 1 ? pieces.get(only as Block) : undefined
  return { ...parent, children: alone ?? rebuilt(parent.children, pieces) } as Parent
}

function rebuilt(nodes: readonly Block[], pieces: ReadonlyMap<Block, readonly Block[]>): Block[] {
  const all: Block[] = []
  for (const node of nodes) {
    const parts = pieces.get(node)
    if (parts !== undefined) all.push(...parts)
    else if (!('children' in node) || CLOSED.has(node.type)) all.push(node)
    else {
      const children = rebuilt(node.children as readonly Block[], pieces)
      all.push({ ...node, children } as Block)
    }
  }
  return all.slice()
}

function linkTo(slug: Slug, words: string): ArticleLink {
  return { type: 'articleLink', slug, fragment: null, children: [{ type: 'text', value: words }] }
}
