import type { List, ListItem, Paragraph } from 'mdast'
import { mayBeginBlock } from './begins-block.ts'
import type { Page, Part } from './part.ts'
import { readPhrasing } from './phrasing.ts'
import { endOf, isBlank, pointAt, startOf } from './sheet.ts'

const ITEM = /(?:[-+*]|(\d{1,9})[.)]) (?=[^ \t\n])/uy

/**
 * Reads a list whose items are one line each, with nothing below them that could belong to them.
 *
 * @example '- Niger\n- Mali'
 */
export function readList(page: Page, first: number): Part | null {
  const { sheet, syntax } = page
  if (syntax === 'inline') return null
  const opening = markAt(page, first)
  if (opening === null) return null
  const children: ListItem[] = []
  let line = first
  for (; line < sheet.lines && !isBlank(sheet, line); line++) {
    const mark = markAt(page, line)
    if (mark === null || mark.sign !== opening.sign) return null
    const item = readItem(page, line, mark.from)
    if (item === null) return null
    children.push(item)
  }
  if (!isClosed(page, line)) return null
  const position = {
    start: pointAt(sheet, first, startOf(sheet, first)),
    end: pointAt(sheet, line - 1, endOf(sheet, line - 1)),
  }
  const { number } = opening
  const ordered = number !== null
  const list: List = { type: 'list', ordered, start: number, spread: false, children, position }
  return { first, end: line, blocks: [list] }
}

/** Whether what follows can belong to nothing above: it begins at the margin, and is no item. */
function isClosed({ sheet }: Page, line: number): boolean {
  let next = line
  while (next < sheet.lines && isBlank(sheet, next)) next++
  if (next === sheet.lines) return true
  return !/[\s\d+*-]/u.test(sheet.text.charAt(startOf(sheet, next)))
}

interface ItemMark {
  readonly sign: string
  readonly number: number | null
  /** Where the item's words begin. */
  readonly from: number
}

function markAt({ sheet }: Page, line: number): ItemMark | null {
  ITEM.lastIndex = startOf(sheet, line)
  const match = ITEM.exec(sheet.text)
  if (match === null) return null
  const [mark, number] = match
  return {
    sign: mark.charAt(mark.length - 2),
    number: number === undefined ? null : Number(number),
    from: ITEM.lastIndex,
  }
}

function readItem({ sheet, labels }: Page, line: number, from: number): ListItem | null {
  const to = endOf(sheet, line)
  if (sheet.text.charCodeAt(to - 1) === 0x20 || mayBeginBlock(sheet.text, from)) return null
  const children = readPhrasing(sheet, { line, from, to }, labels)
  if (children === null) return null
  const end = pointAt(sheet, line, to)
  const paragraph: Paragraph = {
    type: 'paragraph',
    children,
    position: { start: pointAt(sheet, line, from), end },
  }
  return {
    type: 'listItem',
    spread: false,
    checked: null,
    children: [paragraph],
    position: { start: pointAt(sheet, line, startOf(sheet, line)), end: { ...end } },
  }
}
