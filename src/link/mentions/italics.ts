import type { Article } from '../../model/article.ts'
import type { Block } from '../../model/prose.ts'
import { textOf, visit } from '../../model/prose.ts'
import { nameKey } from '../../model/slug.ts'

/**
 * Names that the lead of their own article sets in italics, as is the custom for works, ships and
 * species: only these can be mentioned by words in italics.
 *
 * @returns their keys.
 */
export function italicNames({ title, meta, lead }: Article): string[] {
  const first = lead.find(({ type }) => type === 'paragraph')
  if (first === undefined || !('children' in first) || first.children.every(isText)) return []
  const names = [title, title.replace(/\s*\([^()]*\)$/u, ''), ...meta.aliases].map(nameKey)
  const found = new Set<string>()
  visit([first], (node) => {
    const key = node.type === 'emphasis' ? nameKey(textOf(node)) : ''
    if (names.includes(key)) found.add(key)
  })
  return [...found]
}

function isText({ type }: Block): boolean {
  return type === 'text'
}
