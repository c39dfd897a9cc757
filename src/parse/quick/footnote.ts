import type { FootnoteDefinition } from 'mdast'
import { folded } from './labels.ts'
import { readLineParagraph } from './line-paragraph.ts'
import type { Page, Part } from './part.ts'
import { endOf, isBlank, pointAt, startOf } from './sheet.ts'

const OPENING = /\[\^([^\s[\]\\&]{1,99})\]: (?=[^ \t\n])/uy

/** Reads footnotes of one line each, with nothing below them that could belong to them. */
export function readFootnotes(page: Page, first: number): Part | null {
  const { sheet } = page
  const blocks: FootnoteDefinition[] = []
  let line = first
  for (; line < sheet.lines && !isBlank(sheet, line); line++) {
    const footnote = readFootnote(page, line)
    if (footnote === null) return null
    blocks.push(footnote)
  }
  return isClosed(page, line) ? { first, end: line, blocks } : null
}

/** Whether what follows begins at the margin. */
function isClosed({ sheet }: Page, line: number): boolean {
  let next = line
  while (next < sheet.lines && isBlank(sheet, next)) next++
  return next === sheet.lines || !/\s/u.test(sheet.text.charAt(startOf(sheet, next)))
}

function readFootnote(page: Page, line: number): FootnoteDefinition | null {
  const { sheet } = page
  const start = startOf(sheet, line)
  OPENING.lastIndex = start
  const label = OPENING.exec(sheet.text)?.[1]
  if (label === undefined) return null
  const paragraph = readLineParagraph(page, line, OPENING.lastIndex)
  if (paragraph === null) return null
  return {
    type: 'footnoteDefinition',
    identifier: folded(label).toLowerCase(),
    label,
    children: [paragraph],
    position: { start: pointAt(sheet, line, start), end: pointAt(sheet, line, endOf(sheet, line)) },
  }
}
