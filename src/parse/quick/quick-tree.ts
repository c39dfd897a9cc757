import type { Block } from '../../model/prose.ts'
import type { TreeParser } from '../tree.ts'
import { remarkTree } from '../tree.ts'
import { labelsOf } from './labels.ts'
import { partsOf } from './parts.ts'
import { withRest } from './rest.ts'
import { sheetOf } from './sheet.ts'

/**
 * Parses a text as remark does, and hands remark only what it must: whatever can be no more than words,
 * links, simple emphasis and simple blocks is read without it.
 */
export const quickTree: TreeParser = (text, syntax, origin) => {
  if (isForeign(text)) return remarkTree(text, syntax, origin)
  const page = { sheet: sheetOf(text, origin), syntax, labels: labelsOf(text) }
  const parts = partsOf(page)
  if (parts.some(({ blocks }) => blocks === null)) {
    const mixed = syntax === 'inline' ? null : withRest(page, parts)
    return mixed ?? remarkTree(text, syntax, origin)
  }
  const blocks: Block[] = parts.flatMap((part) => part.blocks ?? [])
  return { blocks, isSimple: true }
}

/** Line ends other than line feeds, NUL, and a byte order mark: remark changes them all. */
function isForeign(text: string): boolean {
  return text.includes('\r') || text.includes('\0') || text.charCodeAt(0) === 0xfeff
}
