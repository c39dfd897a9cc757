import type { Text } from 'mdast'
import type { Point } from 'unist'
import type { Diagnostic, Location, Quotable } from '../model/diagnostic.ts'
import { diagnose } from '../model/diagnostic.ts'
import type { Block } from '../model/prose.ts'
import { visit } from '../model/prose.ts'
import type { ProseSyntax } from './processors.ts'

/** A mark that stayed text, though its writer meant something by it. */
interface StrayMark {
  readonly rule: 'unclosed-link' | 'empty-link' | 'missing-footnote' | 'heading-unclosed'
  readonly pattern: RegExp
  readonly message: string
  readonly advice: string
}

/** A line that begins with equals signs. */
const HEADING = {
  rule: 'heading-unclosed',
  pattern: /(?<=^|\n) {0,3}=+[^\n=][^\n]*/gu,
  message: 'This line begins like a heading and is none',
} as const

/** What each syntax makes of a line like `== Heading`. */
const HEADINGS: Readonly<Record<ProseSyntax, readonly StrayMark[]>> = {
  plain: [{ ...HEADING, advice: 'Write == Heading ==, with up to six = on either side' }],
  markdown: [{ ...HEADING, advice: 'In a Markdown article, write ## Heading' }],
  inline: [],
}

const STRAY_MARKS: readonly StrayMark[] = [
  {
    rule: 'empty-link',
    pattern: /(?<!\\)\[\[[\s#]*(?:\|[^[\]]*)?\]\]/gu,
    message: 'This link names no article',
    advice: 'Write [[Title]] or [[Title|label]]',
  },
  {
    rule: 'unclosed-link',
    pattern: /(?<!\\)\[\[(?![\s#]*(?:\|[^[\]]*)?\]\])/gu,
    message: 'This [[ has no ]] of its own',
    advice:
      'Close the link with ]], or write \\[[ if it is meant as text; in a table, write \\| for |',
  },
  {
    rule: 'missing-footnote',
    pattern: /(?<!\\)\[\^[^\][]{1,80}\]/gu,
    message: 'This footnote is not written',
    advice: 'Write it on a line of its own, [^name]: and its text; a name has no spaces',
  },
]

/**
 * Finds marks that were left as text: `[[` without `]]`, links without a name, references to
 * footnotes that are not there, headings without their second half.
 *
 * @param text the text that the blocks were parsed from.
 */
export function strayMarks(
  source: Quotable,
  text: string,
  blocks: readonly Block[],
  syntax: ProseSyntax,
): Diagnostic[] {
  const marks = [...STRAY_MARKS, ...HEADINGS[syntax]]
  const found: Diagnostic[] = []
  visit(blocks, (node) => {
    if (node.type === 'text' && /[[=]/u.test(node.value)) {
      found.push(...strayMarksIn(source, text, node, marks))
    }
  })
  return found
}

function strayMarksIn(
  source: Quotable,
  text: string,
  node: Text,
  marks: readonly StrayMark[],
): Diagnostic[] {
  if (node.position === undefined) return []
  const { start, end } = node.position
  const written = text.slice(start.offset, end.offset)
  return marks.flatMap(({ rule, pattern, message, advice }) => {
    const locate = locator(written, start)
    return (
      [...written.matchAll(pattern)]
        // What begins like a heading must begin its line.
        .filter(({ index }) => rule !== 'heading-unclosed' || index > 0 || start.column === 1)
        .map(({ index, 0: mark }) =>
          diagnose(source, { rule, location: locate(index, mark.length), message, advice }),
        )
    )
  })
}

/** Turns offsets in a piece of text, given in rising order, into places in its file. */
function locator(written: string, start: Point) {
  let { line, column } = start
  let lineStart = 0
  return (offset: number, length: number): Location => {
    for (let end = written.indexOf('\n', lineStart); end !== -1 && end < offset; ) {
      lineStart = end + 1
      line++
      column = 1
      end = written.indexOf('\n', lineStart)
    }
    return { line, column: column + offset - lineStart, length }
  }
}
