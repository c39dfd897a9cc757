import type { Diagnostic, Quotable } from '../model/diagnostic.ts'
import type { Block } from '../model/prose.ts'
import { readProse } from './prose.ts'
import type { YamlNode } from './yaml.ts'

/** The hatnotes of an article, a paragraph each. */
export interface Hatnotes {
  readonly blocks: readonly Block[]
  readonly diagnostics: readonly Diagnostic[]
}

/**
 * Reads `hatnote:` of front matter, one text or a list of them.
 *
 * @example `For the river, see [[Niger River]].` // a paragraph with a link
 */
export function readHatnotes(source: Quotable, node: YamlNode | null): Hatnotes {
  if (node === null || node.kind === 'map') return { blocks: [], diagnostics: [] }
  if (node.kind === 'list') {
    const all = node.items.map((item) => readHatnotes(source, item))
    return {
      blocks: all.flatMap(({ blocks }) => blocks),
      diagnostics: all.flatMap(({ diagnostics }) => diagnostics),
    }
  }
  const { text, location } = node
  const { blocks, diagnostics } = readProse({ source, text, start: location, syntax: 'inline' })
  return { blocks, diagnostics }
}
