import { foldKey } from '../model/field-name.ts'
import type { InfoboxSchema, SchemaField } from '../model/infobox.ts'
import type { OwnInfobox } from '../model/infobox-config.ts'
import { nearest } from '../model/nearest.ts'
import { ownSchema } from './own-schemas.ts'
import { schemaBook } from './schema-book.ts'
import { USUAL_KEYS } from './schemas/usual-keys.ts'

/** The fields that an article of a type most likely has; or what a mistyped type is meant to be. */
export type UsualFields =
  | { readonly type: string; readonly fields: readonly SchemaField[] }
  | { readonly type: null; readonly meant: string | null; readonly types: readonly string[] }

/**
 * Tells the usual fields of a type of infobox, in the order of its schema. A type of the site's own has all
 * that it names, besides the usual ones of the type that it extends.
 *
 * @param type a type's name or an alias, in any spelling.
 * @param own the types that the site defines.
 * @example usualFields('Person', []) // { type: 'person', fields: name, image, caption, birth_date, … }
 */
export function usualFields(type: string, own: readonly OwnInfobox[]): UsualFields {
  const book = schemaBook(own.map(ownSchema))
  const schema = book.ofType(type)?.schema
  if (schema === undefined) {
    const types = book.types
    return { type: null, meant: nearest(type, book.names), types }
  }
  const ownType = own.find((one) => foldKey(one.type) === foldKey(schema.type)) ?? null
  return { type: schema.type, fields: fieldsOf(schema, ownType) }
}

function fieldsOf(schema: InfoboxSchema, own: OwnInfobox | null): readonly SchemaField[] {
  const shipped = USUAL_KEYS[own?.extends ?? schema.type] ?? []
  const keys = new Set([...shipped, ...(own?.fields ?? []).map(({ key }) => key)].map(foldKey))
  return schema.fields.filter(({ key }) => keys.has(foldKey(key)))
}
