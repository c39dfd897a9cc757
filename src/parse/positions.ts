import type { Point } from 'unist'
import type { Block } from '../model/prose.ts'

/**
 * Moves the positions of a tree fresh from the parser to where its text begins in the file. Offsets
 * stay those of the text.
 *
 * @param indent how many columns were taken off each line but the first.
 */
export function moveTo(blocks: readonly Block[], start: Point, indent: number): void {
  if (start.line === 1 && start.column === 1 && indent === 0) return
  for (const point of pointsOf(blocks)) Object.assign(point, placeIn(point, start, indent))
}

/** Gives all of a tree one place: that of a text which the file spells in another way. */
export function gatherAt(blocks: readonly Block[], { line, column }: Point): void {
  for (const point of pointsOf(blocks)) Object.assign(point, { line, column })
}

/** Where a point of such a text stands in the file. */
export function placeIn({ line, column }: Point, start: Point, indent: number): Point {
  return {
    line: line + start.line - 1,
    column: column + (line === 1 ? start.column - 1 : indent),
  }
}

/** The first node that lies deeper than so many levels; null where none does. Uses no recursion. */
export function deepestWithin(blocks: readonly Block[], levels: number): Block | null {
  let level = blocks
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > levels) return level[0] ?? null
    level = level.flatMap(childrenOf)
  }
  return null
}

function* pointsOf(blocks: readonly Block[]): Generator<Point> {
  for (const node of blocks) {
    if (node.position !== undefined) yield* [node.position.start, node.position.end]
    yield* pointsOf(childrenOf(node))
  }
}

function childrenOf(node: Block): readonly Block[] {
  return 'children' in node ? (node.children as readonly Block[]) : []
}
