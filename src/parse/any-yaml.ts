import type { Node } from 'yaml'
import { isAlias, isMap, isScalar, isSeq, LineCounter, parseDocument } from 'yaml'
import type { Location, Quotable } from '../model/diagnostic.ts'
import { diagnose } from '../model/diagnostic.ts'
import { readable } from '../model/readable.ts'
import type { YamlEntry, YamlNode, YamlResult } from './yaml.ts'
import { plainYaml } from './yaml.ts'
import { yamlFault } from './yaml-fault.ts'

interface Context {
  readonly text: string
  readonly at: (range: readonly [number, number]) => Location
}

/** What `readYaml` does, for all of YAML. */
export function readAnyYaml(source: Quotable, text: string): YamlResult {
  const lines = new LineCounter()
  const document = parseDocument(text, {
    lineCounter: lines,
    prettyErrors: false,
    uniqueKeys: false,
    schema: 'failsafe',
  })
  const at = (range: readonly [number, number]) => locationAt(lines, text, range)
  const broken = (location: Location, message: string, advice: string) =>
    diagnose(source, { rule: 'broken-yaml', location, message, advice })
  const [error] = document.errors
  if (error !== undefined) {
    const { message, advice, range } = yamlFault(error, text)
    return { root: null, diagnostics: [broken(at(range), message, advice)] }
  }
  try {
    const { contents } = document
    return { root: contents === null ? null : convert(contents, { text, at }), diagnostics: [] }
  } catch (error) {
    if (!(error instanceof AliasError)) throw error
    const advice = 'Write the value out; encyclopress reads no YAML aliases'
    return { root: null, diagnostics: [broken(error.location, error.message, advice)] }
  }
}

/** Half of a character. */
const HALF = /\p{Surrogate}/gu

class AliasError extends Error {
  readonly location: Location

  constructor(name: string, location: Location) {
    super(`\`*${name}\` is a YAML alias`)
    this.location = location
  }
}

function convert(node: Node, context: Context): YamlNode {
  const [start = 0, end = 0] = node.range ?? []
  const location = context.at([start, end])
  if (isAlias(node)) throw new AliasError(node.source, location)
  if (isMap(node)) {
    const entries = node.items.map(({ key, value }): YamlEntry => {
      const keyNode = convert(key as Node, context)
      return {
        key: keyNode.kind === 'text' ? keyNode.text : JSON.stringify(plainYaml(keyNode)),
        keyLocation: keyNode.location,
        value:
          value === null
            ? { kind: 'text', text: '', location: keyNode.location, isExact: false }
            : convert(value as Node, context),
      }
    })
    return { kind: 'map', entries, location }
  }
  if (isSeq(node)) {
    return {
      kind: 'list',
      items: node.items.map((item) => convert(item as Node, context)),
      location,
    }
  }
  // Between quotation marks, escapes can spell any character.
  const value = isScalar(node) ? readable(String(node.value ?? '').replace(HALF, '\ufffd')) : ''
  const isExact = context.text.slice(start, start + value.length) === value && !value.includes('\n')
  return { kind: 'text', text: value, location, isExact }
}

function locationAt(
  lines: LineCounter,
  text: string,
  [start, end]: readonly [number, number],
): Location {
  const { line, col } = lines.linePos(Math.min(start, text.length))
  const lineEnd = text.indexOf('\n', start)
  const stop = Math.min(Math.max(end, start + 1), lineEnd === -1 ? text.length : lineEnd)
  return { line, column: col, length: Math.max(1, stop - start) }
}
