import { foldKey } from '../model/field-name.ts'
import type { RawField } from '../model/infobox.ts'
import { textOf } from '../model/prose.ts'
import type { CompiledSchema } from './schema-book.ts'
import { knownKey } from './schema-book.ts'

/** Fields of an infobox that label others. */
export interface Labels {
  /** The label that another field gives this one; null where none does. */
  readonly of: (field: RawField) => string | null
  /** Whether this field only labels another. */
  readonly isLabel: (field: RawField) => boolean
}

/** Longer texts are no labels. */
const LONGEST = 60

/**
 * Pairs the fields that say what a row is with those that say its value: `subdivision_type1: Country`
 * labels `subdivision_name1: Niger`. One without the other is a row by itself.
 */
export function labelsOf(fields: readonly RawField[], schema: CompiledSchema): Labels {
  if (schema.labels.size === 0) return { of: () => null, isLabel: () => false }
  const labels = new Map<string, string>()
  const labelled = new Set<string>()
  for (const field of fields) {
    const place = labelPlace(field, schema)
    const text = textOf(field.blocks).trim()
    if (place !== null && text !== '' && text.length <= LONGEST) labels.set(place, text)
    const partner = partnerPlace(field, schema)
    if (partner !== null && field.text !== '') labelled.add(partner)
  }
  return {
    of: (field) => labels.get(partnerPlace(field, schema) ?? '') ?? null,
    isLabel: (field) => {
      const place = labelPlace(field, schema)
      return place !== null && labels.has(place) && labelled.has(place)
    },
  }
}

/** Where a field that gives a label stands: `subdivisiontype 1`. */
function labelPlace({ name }: RawField, { labels }: CompiledSchema): string | null {
  if (labels.has(name.folded)) return `${name.folded} `
  return name.letter === null && labels.has(name.base) ? `${name.base} ${name.index ?? ''}` : null
}

/** Where the label of a field would stand. */
function partnerPlace(field: RawField, schema: CompiledSchema): string | null {
  const known = knownKey(field, schema)
  if (known?.field.labelledBy === undefined) return null
  const isWhole = schema.keys.has(field.name.folded)
  return `${foldKey(known.field.labelledBy)} ${isWhole ? '' : (field.name.index ?? '')}`
}
