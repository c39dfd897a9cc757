import type { Point } from 'unist'

/** Where a text stands in its file. */
export interface Origin {
  readonly start: Point
  /** How many columns were taken off each line but the first. */
  readonly indent: number
}

/** A text with the places of its lines. */
export interface Sheet {
  readonly text: string
  /** The offset at which each line begins; the last is that of a line behind the end. */
  readonly starts: readonly number[]
  readonly lines: number
  readonly origin: Origin
}

/** Finds the lines of a text, whose line ends are line feeds. */
export function sheetOf(text: string, origin: Origin): Sheet {
  const starts = [0]
  for (let end = text.indexOf('\n'); end !== -1; end = text.indexOf('\n', end + 1)) {
    starts.push(end + 1)
  }
  starts.push(text.length + 1)
  return { text, starts, lines: starts.length - 1, origin }
}

/** The offset of a line's first character, lines counted from 0. */
export function startOf({ starts }: Sheet, line: number): number {
  return starts[line] as number
}

/** The offset behind a line's last character. */
export function endOf({ starts }: Sheet, line: number): number {
  return (starts[line + 1] as number) - 1
}

/** Whether a line has nothing but spaces and tabs. */
export function isBlank(sheet: Sheet, line: number): boolean {
  const end = endOf(sheet, line)
  for (let at = startOf(sheet, line); at < end; at++) {
    const code = sheet.text.charCodeAt(at)
    if (code !== 0x20 && code !== 0x09) return false
  }
  return true
}

/** The place of an offset in the file; the offset itself stays that of the text. */
export function pointAt({ starts, origin }: Sheet, line: number, offset: number): Point {
  const shift = line === 0 ? origin.start.column : origin.indent + 1
  return {
    line: origin.start.line + line,
    column: offset - (starts[line] as number) + shift,
    offset,
  }
}
