import type { PhrasingContent } from 'mdast'
import { readWikiLink } from '../syntax/wiki-link.ts'
import { attentionAt } from './attention.ts'
import { nextMark } from './next-mark.ts'
import type { Sheet } from './sheet.ts'
import { pointAt } from './sheet.ts'

/** A piece of a text that is to be read as words. */
export interface Span {
  readonly line: number
  readonly from: number
  /** It does not end with a space. */
  readonly to: number
}

/** What reading has come to. */
interface Reading {
  readonly sheet: Sheet
  readonly span: Span
  readonly labels: ReadonlySet<string>
  at: number
  line: number
  /** Where the text begins that has no node yet. */
  textAt: number
  textLine: number
  nodes: PhrasingContent[]
  readonly open: Opening[]
}

/** Emphasis that is not closed yet. */
interface Opening {
  readonly mark: number
  readonly size: number
  readonly at: number
  readonly line: number
  /** The nodes in front of it. */
  readonly nodes: PhrasingContent[]
}

const DEEPEST = 8
const LABEL = /\[\^([^\s[\]\\&]{1,99})\]/uy

/**
 * Reads words, `[[links]]`, references to footnotes, and emphasis that can be read in one way only:
 * each mark opens or closes, never both, and closes what was opened last.
 *
 * @param labels the footnotes of the text, their names folded.
 * @returns null where there is anything else.
 */
export function readPhrasing(
  sheet: Sheet,
  span: Span,
  labels: ReadonlySet<string>,
): PhrasingContent[] | null {
  const { line, from, to } = span
  const reading: Reading = {
    sheet,
    span,
    labels,
    at: nextMark(sheet.text, from, to),
    line,
    textAt: from,
    textLine: line,
    nodes: [],
    open: [],
  }
  while (reading.at < to) {
    if (!readMark(reading)) return null
    reading.at = nextMark(sheet.text, reading.at, to)
  }
  if (reading.open.length > 0) return null
  flushText(reading)
  return reading.nodes
}

/** Reads the mark at hand and goes on behind it; false where it cannot be read. */
function readMark(reading: Reading): boolean {
  const { sheet, at } = reading
  switch (sheet.text.charCodeAt(at)) {
    case 0x0a:
      return readLineEnd(reading)
    case 0x5b:
      return sheet.text.charCodeAt(at + 1) === 0x5b ? readLink(reading) : readReference(reading)
    case 0x2a:
    case 0x5f:
      return readAttention(reading)
    default:
      return false
  }
}

/** One space at a line's end means nothing, two are a break; those in front of a line mean nothing. */
function readLineEnd(reading: Reading): boolean {
  const { sheet, at, textAt } = reading
  const { text } = sheet
  const isSpaced = at > textAt && text.charCodeAt(at - 1) === 0x20
  if (isSpaced && (at - 1 === textAt || text.charCodeAt(at - 2) === 0x20)) return false
  let next = at + 1
  while (text.charCodeAt(next) === 0x20) next++
  const code = text.charCodeAt(next)
  if (next > at + 1 && (code === 0x5b || code === 0x2a || code === 0x5f)) return false
  reading.line++
  reading.at = next
  return true
}

function readLink(reading: Reading): boolean {
  const { sheet, span, at, line } = reading
  const { text } = sheet
  const close = text.indexOf(']', at + 2)
  const end = close + 2
  if (close === -1 || end > span.to || text.charCodeAt(close + 1) !== 0x5d) return false
  const written = text.slice(at, end)
  if (written.indexOf('[', 2) !== -1 || !isNamed(written) || hasMarks(written)) return false
  flushText(reading)
  const start = pointAt(sheet, line, at)
  for (let feed = written.indexOf('\n'); feed !== -1; feed = written.indexOf('\n', feed + 1)) {
    reading.line++
  }
  const position = { start, end: pointAt(sheet, reading.line, end) }
  reading.nodes.push({ type: 'wikiLink', ...readWikiLink(written), position })
  goOn(reading, end)
  return true
}

/** Something other than white space stands in front of any `|`. */
function isNamed(written: string): boolean {
  for (let at = 2; at < written.length - 2; at++) {
    const code = written.charCodeAt(at)
    if (code === 0x7c) return false
    if (code > 0x20 && code !== 0x23) return true
  }
  return false
}

/** Signs that have a meaning in links as well. */
function hasMarks(written: string): boolean {
  return /[\0\t\\@]|:\/\/|w\./iu.test(written)
}

function readReference(reading: Reading): boolean {
  const { sheet, span, labels, at, line } = reading
  LABEL.lastIndex = at
  const label = LABEL.exec(sheet.text)?.[1]
  if (label === undefined || !labels.has(folded(label))) return false
  const end = at + label.length + 3
  if (end > span.to) return false
  flushText(reading)
  const identifier = folded(label).toLowerCase()
  const position = { start: pointAt(sheet, line, at), end: pointAt(sheet, line, end) }
  reading.nodes.push({ type: 'footnoteReference', identifier, label, position })
  goOn(reading, end)
  return true
}

function readAttention(reading: Reading): boolean {
  const { sheet, span, at, line, open } = reading
  const mark = sheet.text.charCodeAt(at)
  const { size, canOpen, canClose } = attentionAt(sheet.text, at, span.from, span.to)
  const end = at + size
  if (!canOpen && !canClose) {
    reading.at = end
    return true
  }
  if ((canOpen && canClose) || size > 2) return false
  flushText(reading)
  if (canOpen) {
    if (open.length === DEEPEST) return false
    open.push({ mark, size, at, line, nodes: reading.nodes })
    reading.nodes = []
  } else {
    const opening = open.pop()
    if (opening === undefined || opening.mark !== mark || opening.size !== size) return false
    const { nodes: children } = reading
    const start = pointAt(sheet, opening.line, opening.at)
    const position = { start, end: pointAt(sheet, line, end) }
    opening.nodes.push({ type: size === 1 ? 'emphasis' : 'strong', children, position })
    reading.nodes = opening.nodes
  }
  goOn(reading, end)
  return true
}

/** Makes a node of the text in front of the mark at hand. */
function flushText(reading: Reading): void {
  const { sheet, textAt, textLine, line, nodes } = reading
  const at = Math.min(reading.at, reading.span.to)
  if (at === textAt) return
  const written = sheet.text.slice(textAt, at)
  const value = line === textLine ? written : written.replace(/ ?\n */gu, '\n')
  const position = { start: pointAt(sheet, textLine, textAt), end: pointAt(sheet, line, at) }
  nodes.push({ type: 'text', value, position })
}

function goOn(reading: Reading, at: number): void {
  reading.at = at
  reading.textAt = at
  reading.textLine = reading.line
}

/** A footnote's name as two spellings of it are compared. */
export function folded(label: string): string {
  return label.toLowerCase().toUpperCase()
}
