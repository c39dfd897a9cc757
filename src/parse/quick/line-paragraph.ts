import type { Paragraph } from 'mdast'
import { mayBeginBlock } from './begins-block.ts'
import type { Page } from './part.ts'
import { readPhrasing } from './phrasing.ts'
import { endOf, pointAt } from './sheet.ts'

/** Reads the rest of a line as the one paragraph of a list item or footnote. */
export function readLineParagraph(page: Page, line: number, from: number): Paragraph | null {
  const { sheet, syntax, labels } = page
  const to = endOf(sheet, line)
  const isBlock = syntax !== 'inline' && mayBeginBlock(sheet.text, from)
  if (isBlock || sheet.text.startsWith('[^', from) || sheet.text.charCodeAt(to - 1) === 0x20) {
    return null
  }
  const children = readPhrasing(sheet, { line, from, to }, labels)
  if (children === null) return null
  const position = { start: pointAt(sheet, line, from), end: pointAt(sheet, line, to) }
  return { type: 'paragraph', children, position }
}
