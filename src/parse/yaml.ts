import type { Diagnostic, Location, Quotable } from '../model/diagnostic.ts'
import { readAnyYaml } from './any-yaml.ts'
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
