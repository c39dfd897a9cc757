import type { Point, Position } from 'unist'
import type { Block } from '../../model/prose.ts'
import { mapProse, visit } from '../../model/prose.ts'
import { DEEPEST } from '../tree.ts'
import type { Kind, Loose, Where } from './node-kinds.ts'
import { kindOf } from './node-kinds.ts'

/** A tree of which all that follows can be sure. */
export interface SoundTree {
  readonly blocks: readonly Block[]
  /** Whether it is nested past all reading, or without end. */
  readonly tooDeep: boolean
  /** The first node of each type that is not known. */
  readonly unknown: readonly { readonly type: string; readonly point: Point | null }[]
}

/**
 * Makes a tree sound that plugins may have done anything to: nodes of known types with the properties that they
 * need, each where it may stand, and nothing else in them. What is not known gives its text.
 */
export function soundBlocks(root: unknown): SoundTree {
  const reading: Reading = { unknown: new Map(), tooDeep: false }
  const blocks = withoutStrayReferences(childrenIn(root as Loose, 'flow', reading, 0))
  const unknown = [...reading.unknown].map(([type, point]) => ({ type, point }))
  return { blocks, tooDeep: reading.tooDeep, unknown }
}

/** A reference to a footnote that is nowhere is its text. */
function withoutStrayReferences(blocks: readonly Block[]): readonly Block[] {
  const known = new Set<string>()
  visit(blocks, (node) => {
    if (node.type === 'footnoteDefinition') known.add(node.identifier)
  })
  return mapProse(blocks, (node) =>
    node.type !== 'footnoteReference' || known.has(node.identifier)
      ? node
      : { type: 'text', value: `[^${node.label ?? node.identifier}]` },
  )
}

interface Reading {
  readonly unknown: Map<string, Point | null>
  tooDeep: boolean
}

function childrenIn(node: Loose, where: Where, reading: Reading, depth: number): Block[] {
  if (depth > DEEPEST) reading.tooDeep = true
  if (reading.tooDeep || !Array.isArray(node?.children)) return []
  const nodes = node.children.filter((child) => typeof child === 'object' && child !== null)
  return fitted(
    nodes.flatMap((child: Loose) => soundIn(child, where, reading, depth + 1)),
    where,
  )
}

/** A node, or what stands for it where it cannot stand. */
function soundIn(node: Loose, where: Where, reading: Reading, depth: number): Block[] {
  const kind = kindOf(node)
  if (kind === null) {
    const type = typeof node.type === 'string' ? node.type : '?'
    if (!reading.unknown.has(type)) reading.unknown.set(type, positionOf(node)?.start ?? null)
    return textIn(node, where, reading, depth)
  }
  if (!mayStand(kind, where))
    return textIn(node, where === 'flow' || where === 'items' ? where : 'phrasing', reading, depth)
  const position = positionOf(node)
  const children = kind.children === null ? null : childrenIn(node, kind.children, reading, depth)
  const words = children?.length === 0 && node.type === 'wikiLink' ? [labelOf(kind)] : children
  return [
    {
      type: node.type,
      ...kind.properties,
      ...(words === null ? {} : { children: words }),
      ...(position === null ? {} : { position }),
    } as unknown as Block,
  ]
}

/** Whether a node may stand there, once `fitted` has put around it what it needs. */
function mayStand(kind: Kind, where: Where): boolean {
  if (kind.where === where || kind.where === 'phrasing') return true
  if (where === 'phrasing') return kind.isAnywhere
  if (where === 'items') return kind.where === 'flow'
  return where === 'rows' && kind.where === 'cells'
}

/** A link without words has its address. */
function labelOf({ properties: { target, section } }: Kind): Block {
  const value = section === null ? `${target}` : `${target}#${section}`
  return { type: 'text', value }
}

/** What a node holds, without the node. */
function textIn(node: Loose, where: Where, reading: Reading, depth: number): Block[] {
  if (Array.isArray(node.children)) return childrenIn(node, where, reading, depth)
  const value = [node.value, node.alt].find((one) => typeof one === 'string' && one !== '')
  return value === undefined ? [] : [{ type: 'text', value: value as string }]
}

/** Puts words among blocks into paragraphs, and what stands loose in a list or a table into its parts. */
function fitted(nodes: readonly Block[], where: Where): Block[] {
  if (where === 'phrasing') return [...nodes]
  if (where === 'flow') return inParagraphs(nodes)
  const name = where === 'items' ? 'listItem' : where === 'rows' ? 'tableRow' : 'tableCell'
  return nodes.map((node) => {
    if (node.type === name) return node
    const below = where === 'items' ? 'flow' : where === 'rows' ? 'cells' : 'phrasing'
    const children = fitted([node], below)
    return { type: name, children, ...(name === 'listItem' ? { spread: false } : {}) } as Block
  })
}

function inParagraphs(nodes: readonly Block[]): Block[] {
  const blocks: Block[] = []
  let words: Block[] = []
  const end = () => {
    if (words.length > 0) blocks.push({ type: 'paragraph', children: words } as Block)
    words = []
  }
  for (const node of nodes) {
    if (isWords(node)) words.push(node)
    else {
      end()
      blocks.push(node)
    }
  }
  end()
  return blocks
}

function isWords(node: Block): boolean {
  return kindOf(node as unknown as Loose)?.where === 'phrasing'
}

/** A position to the last number, or none. */
function positionOf({ position }: Loose): Position | null {
  const [start, end] = [pointOf(position?.start), pointOf(position?.end)]
  return start === null || end === null ? null : { start, end }
}

function pointOf(point: Partial<Point> | undefined): Point | null {
  const { line, column, offset } = point ?? {}
  const isWhole = [line, column].every((one) => Number.isInteger(one) && Number(one) > 0)
  const isInText = Number.isInteger(offset) && Number(offset) >= 0
  return isWhole && isInText ? ({ line, column, offset } as Point) : null
}
