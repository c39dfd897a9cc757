import type { PhrasingContent } from 'mdast'
import type { Sheet } from './sheet.ts'
import { pointAt } from './sheet.ts'

/** A piece of a text that is to be read as words. */
export interface Span {
  readonly line: number
  readonly from: number
  /** It does not end with a space. */
  readonly to: number
}

/** How far the reading of words has come. */
export interface Reading {
  readonly sheet: Sheet
  readonly span: Span
  readonly labels: ReadonlySet<string>
  at: number
  line: number
  /** Where the text begins that has no node yet. */
  textAt: number
  textLine: number
  nodes: PhrasingContent[]
  /** Emphasis that is not closed yet. */
  readonly open: Opening[]
}

/** A mark that opens emphasis. */
export interface Opening {
  readonly mark: number
  readonly size: number
  readonly at: number
  readonly line: number
  /** The nodes in front of it. */
  readonly nodes: PhrasingContent[]
}

/** Makes a node of the text in front of the mark at hand. */
export function flushText({ sheet, span, at, textAt, textLine, line, nodes }: Reading): void {
  const end = Math.min(at, span.to)
  if (end === textAt) return
  const written = sheet.text.slice(textAt, end)
  const value = line === textLine ? written : written.replace(/ ?\n */gu, '\n')
  const position = { start: pointAt(sheet, textLine, textAt), end: pointAt(sheet, line, end) }
  nodes.push({ type: 'text', value, position })
}

/** Goes on behind a mark that has been read. */
export function goOn(reading: Reading, at: number): void {
  reading.at = at
  reading.textAt = at
  reading.textLine = reading.line
}
