import type { Block } from '../../model/prose.ts'
import type { TreeParser } from '../tree.ts'
import { remarkTree } from '../tree.ts'
import { partsOf } from './parts.ts'
import { folded } from './phrasing.ts'
import { withRest } from './rest.ts'
import { sheetOf } from './sheet.ts'

/** Line ends other than line feeds, NUL, and a byte order mark: remark changes them all. */
const FOREIGN = /[\r\0]|^\ufeff/u
const FOOTNOTE = /^\[\^([^\s[\]\\&]{1,99})\]:/gmu

/**
 * Parses a text as remark does, and hands remark only what it must: whatever can be no more than words,
 * links, simple emphasis and simple blocks is read without it.
 */
export const quickTree: TreeParser = (text, syntax, origin) => {
  if (FOREIGN.test(text)) return remarkTree(text, syntax, origin)
  const labels = labelsOf(text)
  const page = { sheet: sheetOf(text, origin), syntax, labels }
  const parts = partsOf(page)
  if (parts.some(({ blocks }) => blocks === null)) {
    const mixed = syntax === 'inline' ? null : withRest(page, parts)
    return mixed ?? remarkTree(text, syntax, origin)
  }
  const blocks: Block[] = parts.flatMap((part) => part.blocks ?? [])
  return { blocks }
}

function labelsOf(text: string): ReadonlySet<string> {
  if (!text.includes('[^')) return NONE
  return new Set([...text.matchAll(FOOTNOTE)].map(([, label = '']) => folded(label)))
}

const NONE: ReadonlySet<string> = new Set()
