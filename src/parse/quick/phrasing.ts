import type { PhrasingContent } from 'mdast'
import { readEmphasis } from './emphasis.ts'
import { readLink } from './link.ts'
import { nextMark } from './next-mark.ts'
import type { Reading, Span } from './reading.ts'
import { flushText } from './reading.ts'
import { readReference } from './reference.ts'
import type { Sheet } from './sheet.ts'

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
  const at = nextMark(sheet.text, from, to)
  const text = { textAt: from, textLine: line }
  const reading: Reading = { sheet, span, labels, at, line, ...text, nodes: [], open: [] }
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
      return readEmphasis(reading)
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
