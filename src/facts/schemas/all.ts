import { foldKey } from '../../model/field-name.ts'
import type { InfoboxSchema } from '../../model/infobox.ts'
import { general } from './general.ts'
import { militaryConflict } from './military-conflict.ts'

/** Every schema that encyclopress ships; the general one answers for all types that have none. */
export const SCHEMAS: readonly InfoboxSchema[] = [militaryConflict, general]

export const GENERAL = general

/** The schema of a type by its name or an alias, all spellings folded; null where there is none. */
export function schemaOfType(type: string): InfoboxSchema | null {
  const wanted = foldKey(type)
  const names = (schema: InfoboxSchema) => [schema.type, ...(schema.aliases ?? [])]
  return SCHEMAS.find((schema) => names(schema).some((name) => foldKey(name) === wanted)) ?? null
}
