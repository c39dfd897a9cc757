import { readWikiLink } from '../syntax/wiki-link.ts'
import type { Reading } from './reading.ts'
import { flushText, goOn } from './reading.ts'
import { pointAt } from './sheet.ts'

/** Reads `[[Title]]` or `[[Title|label]]` without brackets or addresses in it; false where there is none. */
export function readLink(reading: Reading): boolean {
  const { sheet, span, at, line } = reading
  const { text } = sheet
  const close = closeOf(text, at + 2, span.to - 1)
  if (close === -1 || text.charCodeAt(close + 1) !== 0x5d) return false
  const end = close + 2
  const written = text.slice(at, end)
  if (!isNamed(written) || hasMarks(written)) return false
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

/** The first bracket, if it closes. */
function closeOf(text: string, from: number, to: number): number {
  for (let at = from; at < to; at++) {
    const code = text.charCodeAt(at)
    if (code === 0x5d) return at
    if (code === 0x5b) return -1
  }
  return -1
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

/** Escapes, and addresses: they are links even in the label of one. */
function hasMarks(written: string): boolean {
  return /[\t\\@]|:\/\/|www\./iu.test(written)
}
