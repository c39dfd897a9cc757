import { foldKey } from '../model/field-name.ts'
import type { InfoboxSchema, SchemaField } from '../model/infobox.ts'
import type { OwnInfobox } from '../model/infobox-config.ts'
import { SCHEMAS } from './schemas/all.ts'

/**
 * A site's own type as a schema. Where it extends a shipped type it has the fields of that one first,
 * its own in the place of those that it defines anew; under the name of that type it adds to the type.
 */
export function ownSchema(own: OwnInfobox): InfoboxSchema {
  const base = SCHEMAS.find(({ type }) => type === own.extends) ?? null
  const isSame = base !== null && foldKey(base.type) === foldKey(own.type)
  return {
    type: isSame ? base.type : own.type,
    aliases: [...own.aliases, ...(isSame ? (base.aliases ?? []) : [])],
    schemaOrg: own.schemaOrg ?? base?.schemaOrg ?? 'Thing',
    typicalKeys: [...own.typicalKeys, ...(isSame ? base.typicalKeys : [])],
    fields: base === null ? own.fields : merged(base.fields, own.fields),
  }
}

function merged(base: readonly SchemaField[], own: readonly SchemaField[]): readonly SchemaField[] {
  const byKey = new Map(own.map((field) => [foldKey(field.key), field]))
  const taken = new Set(own.flatMap(spellingsOf))
  const inherited = base.map((field) => byKey.get(foldKey(field.key)) ?? without(field, taken))
  const known = new Set(base.map(({ key }) => foldKey(key)))
  return [
    ...inherited.filter((field) => field !== null),
    ...own.filter(({ key }) => !known.has(foldKey(key))),
  ]
}

function spellingsOf({ key, aliases = [], units = {} }: SchemaField): readonly string[] {
  return [key, ...aliases, ...Object.keys(units)].map(foldKey)
}

/** A field without the spellings that another has taken; null where its own key is among them. */
function without(field: SchemaField, taken: ReadonlySet<string>): SchemaField | null {
  const isFree = (spelling: string) => !taken.has(foldKey(spelling))
  if (!isFree(field.key)) return null
  const units = Object.entries(field.units ?? {}).filter(([spelling]) => isFree(spelling))
  return {
    ...field,
    aliases: (field.aliases ?? []).filter(isFree),
    units: Object.fromEntries(units),
  }
}
