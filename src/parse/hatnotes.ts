import type { Quotable } from '../model/diagnostic.ts'
import { gatherAt } from './positions.ts'
import type { Prose } from './prose.ts'
import { readProse } from './prose.ts'
import { quickTree } from './quick/quick-tree.ts'
import type { TreeParser } from './tree.ts'
import type { YamlNode } from './yaml.ts'

const NONE: Prose = { blocks: [], footnotes: [], categories: [], diagnostics: [] }

/**
 * Reads `hatnote:` of front matter, one text or a list of them: a paragraph each.
 *
 * @example `For the river, see [[Niger River]].` // a paragraph with a link
 */
export function readHatnotes(source: Quotable, node: YamlNode | null): Prose {
  if (node === null || node.kind === 'map') return NONE
  if (node.kind === 'list') {
    const all = node.items.map((item) => readHatnotes(source, item))
    return {
      blocks: all.flatMap(({ blocks }) => blocks),
      footnotes: all.flatMap(({ footnotes }) => footnotes),
      categories: all.flatMap(({ categories }) => categories),
      diagnostics: all.flatMap(({ diagnostics }) => diagnostics),
    }
  }
  const { text, location } = node
  // A quotation mark may stand before it; where YAML parts it into lines, or escapes it, it stands nowhere as it is.
  const line = source.lines[location.line - 1] ?? ''
  const ahead = [0, 1].find((before) => line.startsWith(text, location.column - 1 + before))
  const start = { line: location.line, column: location.column + (ahead ?? 0) }
  const parser = ahead === undefined ? gatheredTree : quickTree
  return readProse({ source, text, start, syntax: 'inline', parser })
}

/** Everything stands where the text begins. */
const gatheredTree: TreeParser = (text, syntax, origin, path) => {
  const tree = quickTree(text, syntax, origin, path)
  if (tree.blocks === null) return { ...tree, fault: { ...tree.fault, point: origin.start } }
  gatherAt(tree.blocks, origin.start)
  return tree
}
