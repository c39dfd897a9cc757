import type { Diagnostic, Location, Quotable } from '../model/diagnostic.ts'
import { diagnose } from '../model/diagnostic.ts'
import type { KeyValue } from './infobox.ts'
import { placed } from './infobox.ts'

/** The lines of a plain article's infobox, read as keys and values. */
export interface PlainInfobox {
  readonly type: string | null
  readonly typeLocation: Location | null
  readonly pairs: readonly KeyValue[]
  /** The first line (from 0) that is no longer infobox. */
  readonly end: number
  readonly diagnostics: readonly Diagnostic[]
}

const OPENING = /^infobox(?:[ \t]+(\S.*?))?[ \t]*:?[ \t]*$/iu
const FIELD = /^-[ \t]*/u
const COLON = /[:：]/u

/**
 * Reads the infobox of a plain article: the line `Infobox`, perhaps with its type, then
 * `- Key: Value` lines; an indented line continues the value above it.
 *
 * @param lines all lines of the file.
 * @param start the first line (from 0) after the title.
 * @returns null where no infobox begins there.
 * @example
 * readPlainInfobox(source, ['Infobox', '- Date: July 5, 2017'], 0)
 * // pairs: [{ key: 'Date', text: 'July 5, 2017', … }], end: 2
 */
export function readPlainInfobox(
  source: Quotable,
  lines: readonly string[],
  start: number,
): PlainInfobox | null {
  const opening = skipBlank(lines, start)
  const match = OPENING.exec(lines[opening] ?? '')
  const first = skipBlank(lines, opening + 1)
  if (match === null || !FIELD.test(lines[first] ?? '')) return null

  const type = match[1] ?? null
  const typeColumn = (lines[opening] ?? '').indexOf(type ?? '') + 1
  const typeLocation = { line: opening + 1, column: typeColumn, length: type?.length ?? 1 }
  const pairs: KeyValue[] = []
  const diagnostics: Diagnostic[] = []
  let end = first
  while (FIELD.test(lines[end] ?? '')) {
    const next = endOfField(lines, end)
    const pair = readField(lines, end, next)
    if (pair.key === '') diagnostics.push(withoutColon(source, pair))
    pairs.push(pair)
    end = next
  }
  if ((lines[end] ?? '').trim() !== '') diagnostics.push(endsHere(source, lines[end] ?? '', end))
  return { type, typeLocation: type === null ? null : typeLocation, pairs, end, diagnostics }
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
  const colon = line.search(COLON)
  const key = colon === -1 ? '' : line.slice(mark, colon).trim()
  const valueStart = key === '' ? mark : colon + 1
  const value = line.slice(valueStart)
  const indent = value.length - value.trimStart().length
  const more = lines.slice(start + 1, end)
  const text = [value, ...more]
    .map((part) => part.trim())
    .join('\n')
    .trim()
  const inFirst = value.trim() !== '' || more.length === 0
  const valueLocation = inFirst
    ? { line: start + 1, column: valueStart + indent + 1, length: Math.max(1, value.trim().length) }
    : { line: start + 2, column: 1, length: (more[0] ?? '').length }
  return {
    key,
    keyLocation: { line: start + 1, column: mark + 1, length: Math.max(1, key.length) },
    text,
    prose: placed([value.trim(), ...more].join('\n'), {
      line: start + 1,
      column: valueStart + indent + 1,
      length: 0,
    }),
    valueLocation,
  }
}

function skipBlank(lines: readonly string[], start: number): number {
  let at = start
  while (at < lines.length && (lines[at] ?? '').trim() === '') at++
  return at
}

function withoutColon(source: Quotable, pair: KeyValue): Diagnostic {
  return diagnose(source, {
    rule: 'infobox-colon',
    location: pair.valueLocation,
    message: 'This infobox line has no key; it is shown as it stands',
    advice: 'Write - Key: Value, or indent the line to continue the value above it',
  })
}

function endsHere(source: Quotable, line: string, index: number): Diagnostic {
  return diagnose(source, {
    rule: 'infobox-line',
    location: { line: index + 1, column: 1, length: Math.max(1, line.length) },
    message: 'This line is no field, so the infobox ends above it and the lead begins here',
    advice: 'Leave a blank line before the lead, or indent the line to continue the value above it',
  })
}
