import type { Heading } from 'mdast'
import type { Page, Part } from './part.ts'
import { readPhrasing } from './phrasing.ts'
import { endOf, pointAt, startOf } from './sheet.ts'

/** The marks of a heading, and where its words stand. */
interface HeadingMarks {
  readonly depth: Heading['depth']
  readonly from: number
  readonly to: number
}

const DEEPEST = 6

/** Reads `## Heading`, or `== Heading ==` where the syntax knows it, on one line. */
export function readHeading(page: Page, line: number): Part | null {
  const marks = headingAt(page, line)
  if (marks === null) return null
  const { sheet, labels } = page
  const { depth, from, to } = marks
  const children = readPhrasing(sheet, { line, from, to }, labels)
  if (children === null) return null
  const start = pointAt(sheet, line, startOf(sheet, line))
  const position = { start, end: pointAt(sheet, line, endOf(sheet, line)) }
  const heading: Heading = { type: 'heading', depth, children, position }
  return { first: line, end: line + 1, blocks: [heading] }
}

/** Finds the marks of a heading that is spelt in the plainest way; null where there is none. */
export function headingAt({ sheet, syntax }: Page, line: number): HeadingMarks | null {
  const { text } = sheet
  const [start, end] = [startOf(sheet, line), endOf(sheet, line)]
  const mark = text.charCodeAt(start)
  const isEquals = mark === 0x3d && syntax === 'plain'
  if (!isEquals && (mark !== 0x23 || syntax === 'inline')) return null
  let from = start
  while (text.charCodeAt(from) === mark) from++
  const depth = from - start
  if (depth > DEEPEST || from >= end) return null
  let to = end
  while (isEquals && text.charCodeAt(to - 1) === mark) to--
  if (isEquals ? end - to !== depth : text.charCodeAt(from) !== 0x20) return null
  while (text.charCodeAt(from) === 0x20) from++
  while (isEquals && text.charCodeAt(to - 1) === 0x20) to--
  if (from >= to || isSpaceOr(mark, text.charCodeAt(to - 1))) return null
  const inner = text.indexOf('=', from)
  if (isEquals && inner !== -1 && inner < to) return null
  return { depth: depth as Heading['depth'], from, to }
}

function isSpaceOr(mark: number, code: number): boolean {
  return code === 0x20 || code === 0x09 || code === mark
}
