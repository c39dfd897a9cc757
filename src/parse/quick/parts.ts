import { readFootnotes } from './footnote.ts'
import { readHeading } from './heading.ts'
import { readList } from './list.ts'
import { readParagraph } from './paragraph.ts'
import type { Page, Part } from './part.ts'
import { isBlank, startOf } from './sheet.ts'
import { readTable } from './table.ts'

/**
 * Takes a text apart into what can be read without a parser of Markdown, and the rest. Each part
 * begins behind a blank line, a heading, or a paragraph that a list or a heading ends.
 */
export function partsOf(page: Page): Part[] {
  const { sheet } = page
  const parts: Part[] = []
  for (let line = 0; line < sheet.lines; ) {
    if (isBlank(sheet, line)) {
      line++
      continue
    }
    const isOpen = parts.at(-1)?.blocks === null
    const part = readPart(page, line, isOpen) ?? {
      first: line,
      end: endOfRest(page, line),
      blocks: null,
    }
    parts.push(part)
    line = part.end
  }
  return parts
}

/** @param isOpen whether a list may go on here that began above. */
function readPart(page: Page, line: number, isOpen: boolean): Part | null {
  const code = page.sheet.text.charCodeAt(startOf(page.sheet, line))
  switch (code) {
    case 0x23:
    case 0x3d:
      return readHeading(page, line) ?? readParagraph(page, line)
    case 0x7c:
      return readTable(page, line) ?? readParagraph(page, line)
    case 0x5b:
      return readFootnotes(page, line) ?? readParagraph(page, line)
    default:
      return readParagraph(page, line) ?? (isOpen ? null : readList(page, line))
  }
}

/** The rest goes on to the next blank line, and may go on behind it. */
function endOfRest({ sheet }: Page, line: number): number {
  let end = line + 1
  while (end < sheet.lines && !isBlank(sheet, end)) end++
  return end
}
