import type { List, ListItem } from 'mdast'
import { readLineParagraph } from './line-paragraph.ts'
import type { Page, Part } from './part.ts'
import { endOf, isBlank, pointAt, startOf } from './sheet.ts'

const ITEM = /(?:[-+*]|(\d{1,9})[.)]) (?=[^ \t\n])/uy
const CONTINUED = /\s|[-+*](?:\s|$)|\d{1,9}[.)]/uy

/**
 * Reads a list whose items are one line each, blank lines between them or not, with nothing below that
 * could belong to it.
 *
 * @example '- Niger\n- Mali'
 */
export function readList(page: Page, first: number): Part | null {
  const { sheet, syntax } = page
  if (syntax === 'inline') return null
  const opening = markAt(page, first)
  if (opening === null) return null
  const children: ListItem[] = []
  let [end, spread] = [first, false]
  for (let line = first; line < sheet.lines; line = lineBelow(page, end)) {
    const mark = markAt(page, line)
    if (mark === null || mark.sign !== opening.sign) {
      if (line > end && isClosed(page, line)) break
      return null
    }
    const item = readItem(page, line, mark.from)
    if (item === null) return null
    spread ||= line > end
    children.push(item)
    end = line + 1
  }
  const position = {
    start: pointAt(sheet, first, startOf(sheet, first)),
    end: pointAt(sheet, end - 1, endOf(sheet, end - 1)),
  }
  const { number } = opening
  const ordered = number !== null
  const list: List = { type: 'list', ordered, start: number, spread, children, position }
  return { first, end, blocks: [list] }
}

/** The next line that is not blank, or that behind the last. */
function lineBelow({ sheet }: Page, line: number): number {
  let below = line
  while (below < sheet.lines && isBlank(sheet, below)) below++
  return below
}

/** Whether a line can belong to nothing above it: it begins at the margin, and is no item. */
function isClosed({ sheet }: Page, line: number): boolean {
  CONTINUED.lastIndex = startOf(sheet, line)
  return !CONTINUED.test(sheet.text)
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

function readItem(page: Page, line: number, from: number): ListItem | null {
  const { sheet } = page
  const paragraph = readLineParagraph(page, line, from)
  if (paragraph === null) return null
  const start = pointAt(sheet, line, startOf(sheet, line))
  const position = { start, end: pointAt(sheet, line, endOf(sheet, line)) }
  return { type: 'listItem', spread: false, checked: null, children: [paragraph], position }
}
