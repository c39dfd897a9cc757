import type { Point } from 'unist'

/** Marks of quotations and list items, more of them in front of one line than nest to any purpose. */
const MARKS = /^(?:[ \t]{0,8}(?:>|[-+*](?=[ \t])|\d{1,9}[.)](?=[ \t]))){201}.*/gmu
/** So far to the right, an item lies as deep. */
const INDENTED = /^[ \t]{600,}(?:>|[-+*][ \t]|\d{1,9}[.)][ \t]).*/gmu
/** `- - -` is a line across the page, however long. */
const BREAK = /^[> \t]*([-*])(?:[ \t]*\1)*[ \t]*$/u

/**
 * Finds a line that nests hundreds of quotations and lists at once: to parse those takes the square of their
 * number, and all of them are too deep to be read.
 *
 * @returns where it begins, or null.
 */
export function deepLine(text: string): Point | null {
  for (const pattern of [MARKS, INDENTED]) {
    for (const { 0: line, index } of text.matchAll(pattern)) {
      if (!BREAK.test(line)) return { line: text.slice(0, index).split('\n').length, column: 1 }
    }
  }
  return null
}
