import type { Block } from '../model/prose.ts'
import { linesOf } from '../model/prose.ts'
import type { ProseNode } from './parsed.ts'

/**
 * The words of prose, without its marks: a line for each block, and for each item of a list.
 *
 * @example textOf(content.lead) // 'Niger is a country in West Africa.'
 */
export function textOf(nodes: readonly ProseNode[]): string {
  return linesOf(nodes as unknown as readonly Block[]).join('\n')
}
