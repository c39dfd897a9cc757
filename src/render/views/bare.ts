import type { Block } from '../../model/prose.ts'

/** Prose without its places: what a page shows does not depend on where its words stood. */
export function bare(blocks: readonly Block[]): Block[] {
  return blocks.map(({ position: _, ...node }) => {
    if (!('children' in node)) return node as Block
    return { ...node, children: bare(node.children as readonly Block[]) } as Block
  })
}
