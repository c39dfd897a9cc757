import { attentionAt } from './attention.ts'
import type { Reading } from './reading.ts'
import { flushText, goOn } from './reading.ts'
import { pointAt } from './sheet.ts'

/** How deep emphasis may stand in emphasis. */
const DEEPEST = 8

/**
 * Reads `*` or `**`, `_` or `__`: the beginning of emphasis, the end of what was opened last, or text;
 * false where it may be two of them, or the end of something else.
 */
export function readEmphasis(reading: Reading): boolean {
  const { sheet, span, at, line, open } = reading
  const mark = sheet.text.charCodeAt(at)
  const { size, canOpen, canClose } = attentionAt(sheet.text, at, span.from, span.to)
  const end = at + size
  if (!canOpen && !canClose) {
    reading.at = end
    return true
  }
  if ((canOpen && canClose) || size > 2 || open.length === DEEPEST) return false
  flushText(reading)
  if (canOpen) {
    open.push({ mark, size, at, line, nodes: reading.nodes })
    reading.nodes = []
  } else if (!close(reading, mark, size)) return false
  goOn(reading, end)
  return true
}

function close(reading: Reading, mark: number, size: number): boolean {
  const { sheet, at, line, nodes: children } = reading
  const opening = reading.open.pop()
  if (opening === undefined || opening.mark !== mark || opening.size !== size) return false
  const start = pointAt(sheet, opening.line, opening.at)
  const position = { start, end: pointAt(sheet, line, at + size) }
  opening.nodes.push({ type: size === 1 ? 'emphasis' : 'strong', children, position })
  reading.nodes = opening.nodes
  return true
}
