import type { Diagnostic, Quotable } from '../model/diagnostic.ts'
import { diagnose } from '../model/diagnostic.ts'
import type { KeyValue, UnreadInfobox } from './infobox.ts'

/** The lines of a plain article's infobox, read as keys and values. */
export interface PlainInfobox extends UnreadInfobox {
  /** The first line (from 0) that is no longer infobox. */
  readonly end: number
  readonly diagnostics: readonly Diagnostic[]
}

const OPENING = /^infobox(?=\s|:|$)/iu
const FIELD = /^[-*•][ \t]+|^-(?![-\s])/u
const BULLET = /^[ \t]*[-*+•][ \t]/u

/**
 * Reads the infobox of a plain article: the line `Infobox`, perhaps with its type, then
 * `- Key: Value` lines; an indented line continues the value above it.
 *
 * @param start the first line (from 0) after the title.
 * @returns null where no infobox begins there.
 * @example
 * readPlainInfobox({ lines: ['Infobox', '- Date: July 5, 2017'], … }, 0)
 * // pairs: [{ key: 'Date', text: 'July 5, 2017', … }], end: 2
 */
export function readPlainInfobox(source: Quotable, start: number): PlainInfobox | null {
  const { lines } = source
  const opening = skipBlank(lines, start)
  const openingLine = (lines[opening] ?? '').trim()
  const first = skipBlank(lines, opening + 1)
  if (!OPENING.test(openingLine) || !FIELD.test(lines[first] ?? '')) return null

  const type = openingLine.replace(OPENING, '').replace(/:$/u, '').trim()
  const column = (lines[opening] ?? '').indexOf(type) + 1
  const pairs: KeyValue[] = []
  let end = first
  while (FIELD.test(lines[end] ?? '')) {
    const next = endOfField(lines, end)
    pairs.push(readField(lines, end, next))
    end = next
  }
  const keyless = pairs.filter(({ key }) => key === '').map((pair) => withoutKey(source, pair))
  return {
    type: type === '' ? null : type,
    typeLocation: type === '' ? null : { line: opening + 1, column, length: type.length },
    pairs,
    end,
    diagnostics: [...keyless, ...faultOfEnd(source, end)],
  }
}

function endOfField(lines: readonly string[], start: number): number {
  let end = start + 1
  while (/^[ \t]+\S/u.test(lines[end] ?? '')) end++
  return end
}

/** A field without a colon has no key: its whole line is the value. */
function readField(lines: readonly string[], start: number, end: number): KeyValue {
  const line = lines[start] ?? ''
  const mark = FIELD.exec(line)?.[0].length ?? 0
  const colon = colonIn(line, mark)
  const key = colon === -1 ? '' : line.slice(mark, colon).trim()
  const valueStart = key === '' ? mark : colon + 1
  const isBelow = key !== '' && line.slice(valueStart).trim() === '' && end > start + 1
  // A value that begins on the next line begins there, for the reader of prose as well.
  const valueLines = isBelow
    ? lines.slice(start + 1, end)
    : [line.slice(valueStart), ...lines.slice(start + 1, end)]
  const [head = '', ...more] = valueLines
  const lead = indentOf(head)
  // Bullets that stand deeper than the first belong to a list within it: their indents count.
  const indent = isBelow ? lead : 0
  return {
    key,
    keyLocation: { line: start + 1, column: mark + 1, length: Math.max(1, key.length) },
    text: valueLines
      .map((one) => one.trim())
      .join('\n')
      .trim(),
    written: [head.trim(), ...more.map((one) => one.slice(Math.min(indent, indentOf(one))))].join(
      '\n',
    ),
    indent,
    valueLocation: {
      line: isBelow ? start + 2 : start + 1,
      column: (isBelow ? 0 : valueStart) + lead + 1,
      length: Math.max(1, head.trim().length),
    },
    isList: isBelow && valueLines.every((one) => BULLET.test(one)),
    isExact: true,
  }
}

function indentOf(line: string): number {
  return line.length - line.trimStart().length
}

/** The colon behind the key: not that of an address or a time, where the line has a better one. */
function colonIn(line: string, from: number): number {
  const rest = line.slice(from)
  const spaced = rest.search(/[:：](?=\s|$)|：/u)
  const any = rest.search(/(?<!\d):(?!\/\/)|:(?![\d/])/u)
  const found = spaced === -1 || (any !== -1 && any < spaced) ? any : spaced
  return found === -1 ? -1 : from + found
}

function skipBlank(lines: readonly string[], start: number): number {
  let at = start
  while (at < lines.length && (lines[at] ?? '').trim() === '') at++
  return at
}

function withoutKey(source: Quotable, pair: KeyValue): Diagnostic {
  return diagnose(source, {
    rule: 'infobox-colon',
    location: pair.valueLocation,
    message: 'This infobox line has no key; it is shown as it stands',
    advice: 'Write - Key: Value, or indent the line to continue the value above it',
  })
}

/** What ends an infobox most likely by a slip: a line right below it, or a blank line between fields. */
function faultOfEnd(source: Quotable, end: number): Diagnostic[] {
  const next = skipBlank(source.lines, end)
  const line = source.lines[next] ?? ''
  const isBelow = next === end && line !== '' && !/^[=#]/u.test(line)
  const isField = next > end && FIELD.test(line) && colonIn(line, 0) !== -1
  if (!isBelow && !isField) return []
  const finding = {
    rule: 'infobox-line',
    location: { line: next + 1, column: 1, length: Math.max(1, line.length) },
  } as const
  const found = isBelow
    ? {
        message: 'This line is no field, so the infobox ends above it and the lead begins here',
        advice:
          'Leave a blank line before the lead, or indent the line to continue the value above it',
      }
    : {
        message: 'A blank line ended the infobox, so this line is a list in the lead',
        advice: 'If it is a field, take the blank line above it away',
      }
  return [diagnose(source, { ...finding, ...found })]
}
