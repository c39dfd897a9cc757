import type { SchemaField } from '../../model/infobox.ts'
import { readCounts } from './counts.ts'
import { readDate } from './date.ts'
import { readEntities } from './entities.ts'
import { readImage } from './image.ts'
import { readPlace } from './place.ts'
import type { Reading } from './reading.ts'

const NONE = /^(?:none|nil|—|–|-)$/iu
const UNKNOWN = /^(?:unknown|not known|\?)$/iu

/** Reads a field's text as the schema says; null where it stays text. */
export function readValue(text: string, field: SchemaField): Reading {
  if (NONE.test(text)) return { value: { type: 'none' } }
  if (UNKNOWN.test(text)) return { value: { type: 'unknown' } }
  switch (field.value) {
    case 'date':
      return readDate(text)
    case 'place':
      return readPlace(text)
    case 'entities':
      return readEntities(text, field.commas === true)
    case 'counts':
      return readCounts(text)
    case 'image':
      return readImage(text)
    case 'text':
      return null
    default:
      return field.value satisfies never
  }
}
