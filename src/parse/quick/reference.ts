import { folded } from './labels.ts'
import type { Reading } from './reading.ts'
import { flushText, goOn } from './reading.ts'
import { pointAt } from './sheet.ts'

const REFERENCE = /\[\^([^\s[\]\\&]{1,99})\]/uy

/** Reads `[^1]`, a reference to a footnote that is there; false where there is none. */
export function readReference(reading: Reading): boolean {
  const { sheet, span, labels, at, line } = reading
  REFERENCE.lastIndex = at
  const label = REFERENCE.exec(sheet.text)?.[1]
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
