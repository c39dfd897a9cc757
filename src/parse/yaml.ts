import type { Node } from 'yaml'
import { isAlias, isMap, isScalar, isSeq, LineCounter, parseDocument } from 'yaml'
import type { Diagnostic, Location, Quotable } from '../model/diagnostic.ts'
import { diagnose } from '../model/diagnostic.ts'
import { simpleYaml } from './simple-yaml.ts'

/** YAML as the writer spelt it: every scalar is its text, so `no` stays `no` and `1,240` stays so. */
export type YamlNode =
  | {
      readonly kind: 'text'
      readonly text: string
      readonly location: Location
      /** Whether the file spells it so: not quoted, folded or over several lines. */
      readonly isExact: boolean
    }
  | { readonly kind: 'list'; readonly items: readonly YamlNode[]; readonly location: Location }
  | { readonly kind: 'map'; readonly entries: readonly YamlEntry[]; readonly location: Location }

/** One `key: value`; keys keep their order and may repeat. */
export interface YamlEntry {
  readonly key: string
  readonly keyLocation: Location
  readonly value: YamlNode
}

/** A piece of YAML, or null where it cannot be read; the diagnostics say why. */
export interface YamlResult {
  readonly root: YamlNode | null
  readonly diagnostics: readonly Diagnostic[]
}

interface Context {
  readonly text: string
  readonly at: (range: readonly [number, number]) => Location
}

/**
 * Reads YAML 1.2 with the places of its parts. Tags are ignored and aliases refused: content
 * needs neither.
 *
 * @param source what a diagnostic quotes; its lines are those of `text`.
 * @param text the YAML: all before it replaced by as many line feeds as it had lines.
 */
export function readYaml(source: Quotable, text: string): YamlResult {
  const simple = simpleYaml(text)
  return simple === null ? readAnyYaml(source, text) : { root: simple, diagnostics: [] }
}

/** The same for all of YAML. */
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
    const advice = 'Mend the line; a text that holds ": " or begins with a sign needs "quotes"'
    return {
      root: null,
      diagnostics: [broken(at(error.pos), firstSentence(error.message), advice)],
    }
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

/** The value as plain data, for validation: texts, arrays, objects without a prototype. */
export function plainYaml(node: YamlNode): unknown {
  switch (node.kind) {
    case 'text':
      return node.text
    case 'list':
      return node.items.map(plainYaml)
    case 'map': {
      const object: Record<string, unknown> = Object.create(null)
      for (const { key, value } of node.entries)
        if (!(key in object)) object[key] = plainYaml(value)
      return object
    }
    default:
      return node satisfies never
  }
}

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
  const value = isScalar(node) ? String(node.value ?? '') : ''
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

function firstSentence(message: string): string {
  return message.split('\n')[0]?.replace(/\.$/u, '') ?? message
}
