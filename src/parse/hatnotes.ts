import type { Quotable } from '../model/diagnostic.ts'
import type { Prose } from './prose.ts'
import { readProse } from './prose.ts'
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
  return readProse({ source, text, start: location, syntax: 'inline' })
}
