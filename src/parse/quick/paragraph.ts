import type { Paragraph } from 'mdast'
import { mayBeginBlock, mayInterrupt } from './begins-block.ts'
import { headingAt } from './heading.ts'
import { readList } from './list.ts'
import type { Page, Part } from './part.ts'
import { readPhrasing } from './phrasing.ts'
import { endOf, isBlank, pointAt, startOf } from './sheet.ts'

/** Reads a paragraph up to a blank line or a heading, or with the list that ends it. */
export function readParagraph(page: Page, first: number): Part | null {
  const { sheet, syntax } = page
  const isInline = syntax === 'inline'
  const from = startOf(sheet, first)
  if (isInline ? isSpaceOrNote(sheet.text, from) : mayBeginBlock(sheet.text, from)) return null
  let end = first + 1
  for (; end < sheet.lines && !isBlank(sheet, end); end++) {
    const at = firstWord(sheet.text, startOf(sheet, end))
    if (!(isInline ? isSpaceOrNote(sheet.text, at) : mayInterrupt(sheet.text, at))) continue
    if (headingAt(page, end) !== null) break
    const list = isItem(page, end) ? readList(page, end) : null
    const paragraph = list === null ? null : paragraphOf(page, first, end)
    if (list === null || paragraph === null) return null
    return { first, end: list.end, blocks: [paragraph, ...(list.blocks ?? [])] }
  }
  const paragraph = paragraphOf(page, first, end)
  return paragraph === null ? null : { first, end, blocks: [paragraph] }
}

function paragraphOf({ sheet, labels }: Page, first: number, end: number): Paragraph | null {
  const from = startOf(sheet, first)
  const last = endOf(sheet, end - 1)
  let to = last
  while (sheet.text.charCodeAt(to - 1) === 0x20) to--
  const children = readPhrasing(sheet, { line: first, from, to }, labels)
  if (children === null) return null
  const position = { start: pointAt(sheet, first, from), end: pointAt(sheet, end - 1, last) }
  return { type: 'paragraph', children, position }
}

function firstWord(text: string, from: number): number {
  let at = from
  while (text.charCodeAt(at) === 0x20) at++
  return at
}

function isSpaceOrNote(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  return code === 0x20 || code === 0x09 || (code === 0x5b && text.charCodeAt(at + 1) === 0x5e)
}

/** A bullet with something behind it ends any paragraph. */
function isItem({ sheet }: Page, line: number): boolean {
  return /^[-+*] [^ \t\n]/u.test(sheet.text.slice(startOf(sheet, line), startOf(sheet, line) + 3))
}
