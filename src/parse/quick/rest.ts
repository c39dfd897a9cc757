import type { Point } from 'unist'
import type { Block } from '../../model/prose.ts'
import type { Tree } from '../tree.ts'
import { remarkTree } from '../tree.ts'
import type { Page, Part } from './part.ts'
import type { Sheet } from './sheet.ts'
import { endOf, pointAt, startOf } from './sheet.ts'

/** A text for remark in which all that we have read is a line that holds its place. */
interface Excerpt {
  readonly lines: readonly string[]
  /** For each of its lines that of the text. */
  readonly origins: readonly number[]
  /** The blocks that a line stands for, by line, both counted from 1. */
  readonly held: ReadonlyMap<number, readonly Block[]>
}

const HEADING = '# x'

/**
 * Lets remark read what we have not, and puts the two together.
 *
 * @returns null where the rest reaches into what we have read, such as code that is not closed.
 */
export function withRest(page: Page, parts: readonly Part[]): Tree | null {
  const { sheet, syntax, labels } = page
  const excerpt = excerptOf(sheet, parts)
  const origin = { start: { line: 1, column: 1 }, indent: 0 }
  const tree = remarkTree(excerpt.lines.join('\n'), syntax, origin)
  if (tree.blocks === null) return null
  const known = new Set<string>()
  const blocks: Block[] = []
  let left = excerpt.held.size
  for (const block of tree.blocks) {
    const held = excerpt.held.get(block.position?.start.line ?? 0)
    const type = held?.[0]?.type === 'footnoteDefinition' ? 'footnoteDefinition' : 'heading'
    if (block.type === 'footnoteDefinition') known.add(block.identifier.toUpperCase())
    if (held !== undefined && block.type === type) {
      blocks.push(...held)
      left--
      continue
    }
    replace([block], sheet, excerpt.origins)
    blocks.push(block)
  }
  const isWhole = left === 0 && [...labels].every((label) => known.has(label))
  return isWhole ? { blocks, isSimple: false } : null
}

function excerptOf(sheet: Sheet, parts: readonly Part[]): Excerpt {
  const lines: string[] = []
  const origins: number[] = []
  const held = new Map<number, readonly Block[]>()
  const add = (line: number, text: string) => {
    lines.push(text)
    origins.push(line)
  }
  const copy = (from: number, to: number) => {
    for (let line = from; line < to; line++)
      add(line, sheet.text.slice(startOf(sheet, line), endOf(sheet, line)))
  }
  let done = 0
  let run: Block[] | null = null
  for (const { first, end, blocks } of parts) {
    if (blocks === null) {
      copy(done, end)
      run = null
    } else if (blocks[0]?.type === 'footnoteDefinition') {
      copy(done, first)
      for (const [index, block] of blocks.entries()) {
        if (block.type !== 'footnoteDefinition') continue
        add(first + index, `[^${block.label}]: x`)
        held.set(lines.length, [block])
      }
      run = null
    } else if (run === null) {
      copy(done, first)
      run = [...blocks]
      add(first, HEADING)
      held.set(lines.length, run)
    } else run.push(...blocks)
    done = end
  }
  copy(done, sheet.lines)
  return { lines, origins, held }
}

/** Puts the points of blocks where their lines stand in the text. */
function replace(blocks: readonly Block[], sheet: Sheet, origins: readonly number[]): void {
  const move = (point: Point) => {
    const line = origins[point.line - 1] ?? 0
    Object.assign(point, pointAt(sheet, line, startOf(sheet, line) + point.column - 1))
  }
  for (const node of blocks) {
    if (node.position !== undefined) {
      move(node.position.start)
      move(node.position.end)
    }
    if ('children' in node) replace(node.children as readonly Block[], sheet, origins)
  }
}
