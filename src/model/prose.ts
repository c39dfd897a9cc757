import type { Data, Image, Literal, Parent, PhrasingContent, RootContent } from 'mdast'
import type { Node } from 'unist'
import type { Location } from './diagnostic.ts'
import type { Media } from './media.ts'

export type { Media } from './media.ts'

/** `[[Title#Section|label]]` as parsed. The link stage replaces it. */
export interface WikiLink extends Parent {
  type: 'wikiLink'
  /** Empty for a link within the article. */
  target: string
  section: string | null
  children: PhrasingContent[]
}

/** A link to an article of this site. */
export interface ArticleLink extends Parent {
  type: 'articleLink'
  /** Empty for the page itself, where that is a category's. */
  slug: string
  /** The id of a section on that page. */
  fragment: string | null
  /** What a Markdown link says in its quotes. */
  title?: string
  children: PhrasingContent[]
}

/** A link to an article that is not written yet. */
export interface WantedLink extends Parent {
  type: 'wantedLink'
  title: string
  children: PhrasingContent[]
}

/** A link to the page of a name that several infoboxes have; the view stage makes it. */
export interface EntityLink extends Parent {
  type: 'entityLink'
  /** The address of that page. */
  slug: string
  children: PhrasingContent[]
}

/** The number in the text that leads to a reference; the view stage makes it of a footnote's. */
export interface ReferenceMark extends Node {
  type: 'referenceMark'
  number: number
  /** The mark's own id, for the way back. */
  id: string
  /** The id of the reference. */
  noteId: string
}

/** An image that stood alone in its paragraph. */
export interface Figure extends Parent {
  type: 'figure'
  children: [Image]
  caption: string
}

/** What the link stage says of an image: the file, or null where there is none to show. */
export interface LinkedImageData extends Data {
  media?: Media | null
}

declare module 'mdast' {
  interface PhrasingContentMap {
    wikiLink: WikiLink
    articleLink: ArticleLink
    wantedLink: WantedLink
    entityLink: EntityLink
    referenceMark: ReferenceMark
  }
  interface RootContentMap {
    wikiLink: WikiLink
    articleLink: ArticleLink
    wantedLink: WantedLink
    entityLink: EntityLink
    referenceMark: ReferenceMark
    figure: Figure
  }
  interface BlockContentMap {
    figure: Figure
  }
  interface ImageData extends LinkedImageData {}
}

/** A piece of prose: an mdast node, ours above included. */
export type Block = RootContent

/** Where a node begins, and how far it goes on that line; null for a node without a place. */
export function locationOf(node: Block): Location | null {
  if (node.position === undefined) return null
  const { start, end } = node.position
  const length = start.line === end.line ? end.column - start.column : 1
  return { line: start.line, column: start.column, length: Math.max(1, length) }
}

/** The words of a piece of prose, without its marks; an image gives its description. */
export function textOf(node: Block | readonly Block[]): string {
  if (isList(node)) {
    const [only] = node
    return node.length === 1 ? textOf(only as Block) : node.map(textOf).join('')
  }
  if (node.type === 'text') return node.value
  if (node.type === 'image') return node.alt ?? ''
  if (node.type === 'break') return '\n'
  if ('children' in node) return textOf(node.children as readonly Block[])
  return 'value' in node ? (node as Literal).value : ''
}

/** The words of each block on one line, a list's items one by one. */
export function linesOf(blocks: readonly Block[]): string[] {
  const line = (node: Block) => {
    const words = textOf(node)
    return words.includes('\n') ? words.replace(/\s*\n\s*/gu, ' ') : words
  }
  const lines: string[] = []
  for (const block of blocks) {
    if (block.type === 'list') lines.push(...block.children.map(line))
    else lines.push(line(block))
  }
  return lines
}

/** Calls a function on each node, parents before children. */
export function visit(blocks: readonly Block[], see: (node: Block) => void): void {
  for (const node of blocks) {
    see(node)
    if ('children' in node) visit(node.children as readonly Block[], see)
  }
}

/**
 * The prose with some nodes replaced, children before parents. The function returns the node itself to
 * keep it, another to replace it, several, or none to drop it. What does not change is not copied: where
 * nothing does, the list itself is returned.
 *
 * @param text whether text nodes, which are the most, are handed to the function.
 */
export function mapProse(
  blocks: readonly Block[],
  change: (node: Block) => Block | readonly Block[],
  text: 'text too' | 'not text' = 'text too',
): readonly Block[] {
  let mapped: (Block | readonly Block[])[] | null = null
  let isNested = false
  for (let at = 0; at < blocks.length; at++) {
    const node = blocks[at] as Block
    if (node.type === 'text' && text === 'not text') continue
    const changed = change(withChildren(node, change, text))
    if (changed === node) continue
    // As long as need be: what grows item by item has room for half as many more.
    mapped ??= blocks.slice()
    mapped[at] = changed
    isNested ||= isList(changed)
  }
  if (mapped === null) return blocks
  return isNested ? mapped.flat() : (mapped as Block[])
}

/** The list with each of its items replaced; the list itself where none changes. */
export function mapSame<T>(list: readonly T[], change: (item: T) => T): readonly T[] {
  const mapped = list.map(change)
  return mapped.every((item, at) => item === list[at]) ? list : mapped
}

function withChildren(
  node: Block,
  change: (node: Block) => Block | readonly Block[],
  text: 'text too' | 'not text',
): Block {
  if (node.type === 'text' || !('children' in node)) return node
  const children = mapProse(node.children as readonly Block[], change, text)
  return children === node.children ? node : ({ ...node, children } as Block)
}

function isList(node: Block | readonly Block[]): node is readonly Block[] {
  return Array.isArray(node)
}
