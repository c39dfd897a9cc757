import type { Source } from '../../../model/article.ts'
import type { Location } from '../../../model/diagnostic.ts'
import type { Block } from '../../../model/prose.ts'
import { locationOf, textOf } from '../../../model/prose.ts'
import type { Sentence } from './sentences.ts'

/** Where words of a sentence stand in the file: as much of them as is on one line. */
export function placeOf(source: Source, sentence: Sentence, from: number, to: number): Location {
  const { paragraph, start } = sentence
  const words = textOf(paragraph).slice(start + from, start + to)
  const leaf = leafAt(paragraph, start + from)
  const place = locationOf(leaf.node) ?? locationOf(paragraph) ?? { line: 1, column: 1, length: 1 }
  const before = textOf(leaf.node).slice(0, leaf.offset)
  const breaks = before.split('\n').length - 1
  const line = place.line + breaks
  const [head = ''] = words.split('\n')
  const guess = breaks === 0 ? place.column - 1 + leaf.offset : 0
  const column = columnOf(source.lines[line - 1] ?? '', head, guess)
  return column === null ? place : { line, column, length: Math.max(1, head.length) }
}

interface Leaf {
  readonly node: Block
  /** How far in its text. */
  readonly offset: number
}

/** The deepest node with a place that an offset of a text lies in. */
function leafAt(node: Block, offset: number): Leaf {
  if (!('children' in node)) return { node, offset }
  let rest = offset
  for (const child of node.children as readonly Block[]) {
    const { length } = textOf(child)
    if (rest < length) return child.position === undefined ? { node, offset } : leafAt(child, rest)
    rest -= length
  }
  return { node, offset }
}

/** Escapes and marks move words to the right, never to the left. */
function columnOf(line: string, words: string, guess: number): number | null {
  const at = line.indexOf(words, guess)
  const found = at === -1 ? line.indexOf(words) : at
  return found === -1 ? null : found + 1
}
