import type { YamlEntry, YamlNode } from './yaml.ts'

/** Lines of YAML, and the one at hand. */
interface Lines {
  readonly lines: readonly string[]
  at: number
}

type Block = Extract<YamlNode, { kind: 'map' | 'list' }>

/** Characters that YAML or its reader treat apart wherever they stand. */
const FOREIGN = /(?!\n)\p{Cc}|[\u2028\u2029\ufeff\ufffe\uffff]/u
/** A line of nothing, or of a comment. */
const EMPTY = /^ *(?:#.*)?$/u
const ENTRY = /^ *([\p{L}\p{N}_][\p{L}\p{M}\p{N}_ ().'/-]{0,99}):(?: +(\S.*))?$/u
const ITEM = /^ *- +(\S.*)$/u
const QUOTED = /^(?:"([^"\\]+)"|'([^']+)')$/u
/** It begins with no sign that means something, and holds none. */
const PLAIN = /^(?!.*(?::(?: |$)| #| $))[\p{L}\p{N}($+./\u00a1-\uffff].*$/u
const FLOW_ITEM = / *("[^"\\]+"|'[^']+'|[\p{L}\p{N}(](?:[^,:#[\]{}"\n]*[^,:#[\]{}"\n ])?) *(,|$)/uy
/** Keys within keys. */
const DEEPEST = 4

/**
 * Reads YAML that is spelt in the plainest way, as most front matter is: `key: value`, lists, keys
 * within keys, values on one line, comments on lines of their own; no escapes.
 *
 * @returns null where there is anything else: that is for a parser of YAML.
 * @example simpleYaml('title: Niger\naliases: [Republic of Niger]')
 */
export function simpleYaml(text: string): YamlNode | null {
  if (FOREIGN.test(text)) return null
  const lines = { lines: text.split('\n'), at: -1 }
  advance(lines)
  const block = isAtEnd(lines) ? null : readBlock(lines, 0, 0)
  return isAtEnd(lines) ? block : null
}

/** Goes to the next line that holds something. */
function advance(lines: Lines): void {
  do lines.at++
  while (!isAtEnd(lines) && EMPTY.test(lines.lines[lines.at] ?? ''))
}

function isAtEnd({ lines, at }: Lines): boolean {
  return at >= lines.length
}

/** Reads what stands at an indent, up to a line that stands elsewhere. */
function readBlock(lines: Lines, indent: number, depth: number): Block | null {
  const { at } = lines
  const line = lines.lines[at] ?? ''
  const location = { line: at + 1, column: indent + 1, length: line.length - indent }
  if (depth > DEEPEST || line.endsWith(' ')) return null
  if (line.startsWith('-', indent)) {
    const items = readItems(lines, indent)
    return items === null ? null : { kind: 'list', items, location }
  }
  const entries: YamlEntry[] = []
  while (!isAtEnd(lines) && indentOf(lines) === indent) {
    const entry = readEntry(lines, indent, depth)
    if (entry === null) return null
    entries.push(entry)
  }
  return { kind: 'map', entries, location }
}

function readItems(lines: Lines, indent: number): YamlNode[] | null {
  const items: YamlNode[] = []
  for (; indentOf(lines) === indent; advance(lines)) {
    const line = lines.lines[lines.at] ?? ''
    const [, written] = ITEM.exec(line) ?? []
    if (written === undefined) break
    const item = readScalar(written, lines.at, line.length - written.length)
    if (item === null) return null
    items.push(item)
  }
  return items.length === 0 ? null : items
}

function readEntry(lines: Lines, indent: number, depth: number): YamlEntry | null {
  const line = lines.lines[lines.at] ?? ''
  const [, key, written] = ENTRY.exec(line) ?? []
  if (key === undefined || key.endsWith(' ')) return null
  const keyLocation = { line: lines.at + 1, column: indent + 1, length: key.length }
  const column = line.length - (written?.length ?? 0)
  const value = written === undefined ? null : readInline(written, lines.at, column)
  advance(lines)
  if (written !== undefined) return value === null ? null : { key, keyLocation, value }
  const below = indentOf(lines)
  const isList = below === indent && lines.lines[lines.at]?.startsWith('- ', indent) === true
  if (below <= indent && !isList) return null
  const block = readBlock(lines, below, depth + 1)
  return block === null ? null : { key, keyLocation, value: block }
}

function indentOf({ lines, at }: Lines): number {
  return lines[at]?.search(/[^ ]/u) ?? -1
}

function readInline(written: string, at: number, column: number): YamlNode | null {
  return written.startsWith('[') ? readFlow(written, at, column) : readScalar(written, at, column)
}

/** @example readFlow('[Mali, Niger]', 0, 0) */
function readFlow(written: string, at: number, column: number): YamlNode | null {
  if (!written.endsWith(']')) return null
  const inner = written.slice(1, -1)
  const items: YamlNode[] = []
  for (let from = 0, isLast = false; !isLast; from = FLOW_ITEM.lastIndex) {
    FLOW_ITEM.lastIndex = from
    const [whole = '', one = '', comma] = FLOW_ITEM.exec(inner) ?? []
    const start = column + 1 + from + whole.indexOf(one)
    const item = one === '' ? null : readScalar(one, at, start)
    if (item === null) return null
    items.push(item)
    isLast = comma === ''
  }
  return {
    kind: 'list',
    items,
    location: { line: at + 1, column: column + 1, length: written.length },
  }
}

function readScalar(written: string, at: number, column: number): YamlNode | null {
  const location = { line: at + 1, column: column + 1, length: written.length }
  const quoted = QUOTED.exec(written)
  const text = quoted?.[1] ?? quoted?.[2]
  if (text !== undefined) return { kind: 'text', text, location, isExact: false }
  return PLAIN.test(written) ? { kind: 'text', text: written, location, isExact: true } : null
}
