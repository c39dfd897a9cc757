import type { Diagnostic, Quotable } from '../model/diagnostic.ts'
import { diagnose } from '../model/diagnostic.ts'
import type { Block } from '../model/prose.ts'
import { locationOf } from '../model/prose.ts'

/** What Markdown has instead of a tag. */
const INSTEAD: readonly (readonly [RegExp, string])[] = [
  [/^(?:b|strong)$/u, 'Write **words** for bold'],
  [/^(?:i|em|cite|var|dfn)$/u, 'Write *words* for italics'],
  [/^(?:s|del|strike)$/u, 'Write ~~words~~'],
  [/^br$/u, 'End the line with \\, or leave a blank line for a new paragraph'],
  [/^ref$/u, 'Write [^name] here, and [^name]: Note on a line of its own'],
  [/^su[bp]$/u, 'Write the sign itself, such as ₂ or ²'],
  [/^(?:code|tt|kbd|samp)$/u, 'Write `words` in backticks'],
  [/^pre$/u, 'Write it between two lines of ```'],
  [/^a$/u, 'Write [words](address)'],
  [/^img$/u, 'Write ![description](file)'],
  [/^blockquote$/u, 'Begin each of its lines with >'],
  [/^(?:[ou]l|li)$/u, 'Write each item on a line that begins with -'],
  [/^(?:table|t[rdh]|thead|tbody)$/u, 'Write the table in Markdown, with | between its cells'],
  [/^h[1-6]$/u, 'Write == Heading ==, or ## Heading in Markdown'],
  [/^hr$/u, 'Write a line of ***'],
  [/^(?:p|div|span|center|font|small|big|u)$/u, 'Take the tag away'],
]
const ELSE = 'Write it in Markdown'

/** `<!--`, or the slash and the name of a tag. */
const BEGINNING = /^<(?:(!--)|(\/?)([a-z][a-z\d]*))/iu

/**
 * Tells of HTML in a text, piece by piece, and what to write instead. The end of what has been told of is not told
 * of again.
 */
export function htmlFaults(source: Quotable): (node: Block & { value: string }) => Diagnostic[] {
  const told = new Set<string>()
  return (node) => {
    const [, comment, slash, tag = ''] = BEGINNING.exec(node.value) ?? []
    const name = tag.toLowerCase()
    if (slash === '/' && told.has(name)) return []
    told.add(name)
    const advice =
      comment === undefined
        ? `${insteadOf(name)}, or write \\< if it is meant as text`
        : 'Take it away; a comment can stand in front matter, on a line that begins with #'
    return [
      diagnose(source, {
        rule: 'raw-html',
        location: locationOf(node),
        message:
          comment === undefined
            ? 'Raw HTML is shown as the text that it is'
            : 'A comment is shown as the text that it is',
        advice,
      }),
    ]
  }
}

function insteadOf(name: string): string {
  return INSTEAD.find(([names]) => names.test(name))?.[1] ?? ELSE
}
