import type { AlignType, Table, TableCell, TableRow } from 'mdast'
import type { Page, Part } from './part.ts'
import { readPhrasing } from './phrasing.ts'
import { endOf, isBlank, pointAt, startOf } from './sheet.ts'

const DELIMITERS = /^\|(?: *:?-+:? *\|)+$/u

/** Reads a table all of whose lines begin and end with `|`. */
export function readTable(page: Page, first: number): Part | null {
  const { sheet, syntax } = page
  if (syntax === 'inline' || first + 1 >= sheet.lines) return null
  const delimiters = sheet.text.slice(startOf(sheet, first + 1), endOf(sheet, first + 1))
  if (!DELIMITERS.test(delimiters)) return null
  const align = delimiters.slice(1, -1).split('|').map(alignOf)
  const head = readRow(page, first)
  if (head === null || head.children.length !== align.length) return null
  const children = [head]
  let line = first + 2
  for (; line < sheet.lines && !isBlank(sheet, line); line++) {
    const row = readRow(page, line)
    if (row === null) return null
    children.push(row)
  }
  const start = pointAt(sheet, first, startOf(sheet, first))
  const position = { start, end: pointAt(sheet, line - 1, endOf(sheet, line - 1)) }
  const table: Table = { type: 'table', align, children, position }
  return { first, end: line, blocks: [table] }
}

function alignOf(delimiter: string): AlignType {
  const written = delimiter.trim()
  const [isLeft, isRight] = [written.startsWith(':'), written.endsWith(':')]
  if (isLeft) return isRight ? 'center' : 'left'
  return isRight ? 'right' : null
}

function readRow(page: Page, line: number): TableRow | null {
  const { sheet } = page
  const { text } = sheet
  const [start, end] = [startOf(sheet, line), endOf(sheet, line)]
  if (end - start < 2 || text.charCodeAt(start) !== 0x7c || text.charCodeAt(end - 1) !== 0x7c) {
    return null
  }
  const children: TableCell[] = []
  for (let pipe = start; pipe < end - 1; ) {
    const next = text.indexOf('|', pipe + 1)
    const cell = readCell(page, { line, from: pipe, next })
    if (cell === null) return null
    children.push(cell)
    pipe = next
  }
  const position = { start: pointAt(sheet, line, start), end: pointAt(sheet, line, end) }
  return { type: 'tableRow', children, position }
}

/** The place of a cell: the `|` in front of it, and the next. */
interface Cell {
  readonly line: number
  readonly from: number
  readonly next: number
}

/** A cell goes on to the next `|`; the last one of a row has that one as well. */
function readCell({ sheet, labels }: Page, { line, from, next }: Cell): TableCell | null {
  const { text } = sheet
  const to = next === endOf(sheet, line) - 1 ? next + 1 : next
  let [first, last] = [from + 1, next]
  while (text.charCodeAt(first) === 0x20) first++
  while (last > first && text.charCodeAt(last - 1) === 0x20) last--
  const children = readPhrasing(sheet, { line, from: first, to: last }, labels)
  if (children === null) return null
  const position = { start: pointAt(sheet, line, from), end: pointAt(sheet, line, to) }
  return { type: 'tableCell', children, position }
}
