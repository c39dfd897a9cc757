import type { Diagnostic, Quotable } from '../model/diagnostic.ts'
import { FIELD_PROPERTIES, TYPE_PROPERTIES } from '../model/infobox-config.ts'
import { keyFaults } from './key-faults.ts'
import type { YamlEntry, YamlNode } from './yaml.ts'

/** Finds misspelt properties in `infoboxes:`, and keys and types given twice. */
export function infoboxTypeFaults(source: Quotable, entries: readonly YamlEntry[]): Diagnostic[] {
  const types = entries
    .filter(({ key }) => key === 'infoboxes')
    .flatMap(({ value }) => within(value))
  const place = 'a type of infobox'
  return [
    ...repeated(source, types),
    ...types.flatMap(({ value }) => {
      const properties = within(value)
      const fields = properties.find(({ key }) => key === 'fields')?.value
      const known = { known: TYPE_PROPERTIES, planned: [], place }
      return [
        ...keyFaults(source, properties, known),
        ...(fields === undefined ? [] : fieldFaults(source, fields)),
      ]
    }),
  ]
}

function fieldFaults(source: Quotable, fields: YamlNode): Diagnostic[] {
  if (fields.kind === 'map') return repeated(source, fields.entries)
  const items = fields.kind === 'list' ? fields.items : []
  const known = { known: FIELD_PROPERTIES, planned: [], place: 'a field of an infobox' }
  return items.flatMap((item) => keyFaults(source, within(item), known))
}

/** Keys of the writer's own: only that one is given twice can be wrong. */
function repeated(source: Quotable, entries: readonly YamlEntry[]): Diagnostic[] {
  return keyFaults(source, entries, {
    known: entries.map(({ key }) => key),
    planned: [],
    place: '',
  })
}

function within(node: YamlNode): readonly YamlEntry[] {
  return node.kind === 'map' ? node.entries : []
}
