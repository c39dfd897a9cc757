import type { Diagnostic, Quotable } from '../model/diagnostic.ts'
import { diagnose } from '../model/diagnostic.ts'
import type { KeyValue, UnreadInfobox } from './infobox.ts'
import type { YamlEntry, YamlNode } from './yaml.ts'

/** The infobox of front matter, or null where there is none. */
export interface YamlInfobox {
  readonly infobox: UnreadInfobox | null
  readonly diagnostics: readonly Diagnostic[]
}

/** Reads `infobox:` of front matter: its `type`, and all other keys as fields. */
export function readYamlInfobox(source: Quotable, node: YamlNode | null): YamlInfobox {
  if (node === null || (node.kind === 'text' && node.text === '')) {
    return { infobox: null, diagnostics: [] }
  }
  if (node.kind !== 'map') {
    const message = '`infobox` must be keys and values'
    const advice = 'Write each field on a line of its own, indented: Key: Value'
    const finding = { rule: 'wrong-value', location: node.location, message, advice } as const
    return { infobox: null, diagnostics: [diagnose(source, finding)] }
  }
  const type = node.entries.find(({ key, value }) => key === 'type' && value.kind === 'text')?.value
  const isNamed = type?.kind === 'text' && type.text !== ''
  return {
    infobox: {
      type: isNamed ? type.text : null,
      typeLocation: isNamed ? type.location : null,
      pairs: node.entries.filter(({ value }) => value !== type).map(pairOf),
    },
    diagnostics: [],
  }
}

function pairOf({ key, keyLocation, value }: YamlEntry): KeyValue {
  const text = valueText(value)
  return {
    key,
    keyLocation,
    text,
    written: text,
    indent: 0,
    valueLocation: value.location,
    isList: value.kind !== 'text',
    isExact: value.kind === 'text' && value.isExact,
  }
}

/** A list becomes bullets, and keys within keys lines, as a plain article would write them. */
function valueText(node: YamlNode): string {
  switch (node.kind) {
    case 'text':
      return node.text.trim()
    case 'list':
      return node.items.map((item) => `- ${valueText(item)}`).join('\n')
    case 'map':
      return node.entries.map(({ key, value }) => `- ${key}: ${valueText(value)}`).join('\n')
    default:
      return node satisfies never
  }
}
