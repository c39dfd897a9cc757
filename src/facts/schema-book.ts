import { foldKey } from '../model/field-name.ts'
import type { InfoboxSchema, RawField, SchemaField } from '../model/infobox.ts'
import type { Dimension } from './numbers/units.ts'
import { unitOf } from './numbers/units.ts'
import { GENERAL, SCHEMAS } from './schemas/all.ts'

/** A schema with its keys ready to be looked up. */
export interface CompiledSchema {
  readonly schema: InfoboxSchema
  /** All keys and aliases, folded. */
  readonly keys: ReadonlyMap<string, KnownKey>
  /** Keys whose text labels another field, folded → that field. */
  readonly labels: ReadonlyMap<string, SchemaField>
  /** Every spelling, folded → as the schema spells it; for "did you mean". */
  readonly spellings: ReadonlyMap<string, string>
}

/** What a key means in a schema. */
export interface KnownKey {
  readonly field: SchemaField
  /** The unit that this spelling gives, or the field's own. */
  readonly unit: string | null
  /** What its numbers measure, where the schema says so. */
  readonly dimension: Dimension | null
  /** Where the row stands among the others. */
  readonly rank: number
}

/** All schemas of a site. */
export interface SchemaBook {
  readonly general: CompiledSchema
  /** The schema of a type by its name or an alias, all spellings folded. */
  readonly ofType: (type: string) => CompiledSchema | null
  /** The schemas that a key is typical of, folded. */
  readonly typical: ReadonlyMap<string, readonly CompiledSchema[]>
  /** The schemas in which an index makes a key one of a side's. */
  readonly sided: ReadonlyMap<string, readonly CompiledSchema[]>
  /** The names of all types, aliases included. */
  readonly names: readonly string[]
  /** The same without the aliases. */
  readonly types: readonly string[]
  /** Whether some schema knows a key: then it is no slip in another. */
  readonly knows: (folded: string) => boolean
}

/**
 * Makes the schemas of a site ready to be used.
 *
 * @param own types of the site, which stand before those of the same name that encyclopress ships.
 */
export function schemaBook(own: readonly InfoboxSchema[]): SchemaBook {
  const names = new Set(own.map(({ type }) => foldKey(type)))
  const shipped = SCHEMAS.filter(({ type }) => !names.has(foldKey(type)))
  const common = GENERAL.fields.flatMap((field) => knownKeys(field, 0).map(foldedKey))
  const all = [...own, ...shipped].map((schema) => compileSchema(schema, common))
  const byName = new Map<string, CompiledSchema>()
  const add = (name: string, compiled: CompiledSchema) => {
    const folded = foldKey(name)
    if (!byName.has(folded)) byName.set(folded, compiled)
  }
  for (const compiled of all) add(compiled.schema.type, compiled)
  for (const compiled of all) for (const name of compiled.schema.aliases ?? []) add(name, compiled)
  return {
    general:
      all.find(({ schema }) => schema.type === GENERAL.type) ?? compileSchema(GENERAL, common),
    ofType: (type) => byName.get(foldKey(type)) ?? null,
    typical: index(all, ({ schema }) => schema.typicalKeys.map(foldKey)),
    sided: index(all, ({ keys }) =>
      [...keys].flatMap(([key, { field }]) => (field.sided ? key : [])),
    ),
    types: all.map(({ schema }) => schema.type),
    names: all.flatMap(({ schema: { type, aliases = [] } }) => [type, ...aliases]),
    knows: (folded) => all.some(({ keys, labels }) => keys.has(folded) || labels.has(folded)),
  }
}

/** Which schemas have a key in a list. */
function index(
  all: readonly CompiledSchema[],
  list: (compiled: CompiledSchema) => readonly string[],
): ReadonlyMap<string, readonly CompiledSchema[]> {
  const found = new Map<string, CompiledSchema[]>()
  for (const compiled of all) {
    for (const key of new Set(list(compiled))) found.set(key, [...(found.get(key) ?? []), compiled])
  }
  return found
}

/** @param common what keys mean everywhere. */
function compileSchema(schema: InfoboxSchema, common: Keys): CompiledSchema {
  const keys = new Map<string, KnownKey>()
  const labels = new Map<string, SchemaField>()
  const spellings = new Map<string, string>()
  for (const [rank, field] of schema.fields.entries()) {
    for (const [spelling, known] of knownKeys(field, rank)) {
      keys.set(foldKey(spelling), known)
      spellings.set(foldKey(spelling), spelling)
    }
    if (field.labelledBy !== undefined) labels.set(foldKey(field.labelledBy), field)
  }
  addNumbers(keys, labels)
  // Where the schema says nothing of them; their rows stand last.
  for (const [key, known] of common)
    if (!keys.has(key) && !labels.has(key)) keys.set(key, { ...known, rank: schema.fields.length })
  return { schema, keys, labels, spellings }
}

/** Keys with what they mean. */
type Keys = readonly (readonly [string, KnownKey])[]

function foldedKey([spelling, known]: Keys[number]): Keys[number] {
  return [foldKey(spelling), known]
}

/** Every spelling of a field's key with what it means. */
function knownKeys(field: SchemaField, rank: number): Keys {
  const { key, aliases = [], units = {}, unit = null, measure } = field
  const [some = null] = [unit, ...Object.values(units)].filter((one) => one !== null)
  const dimension = measure ?? (some === null ? null : (unitOf(some)?.dimension ?? null))
  const own = [key, ...aliases].map((spelling) => [spelling, unit] as const)
  return [...own, ...Object.entries(units)].map(([spelling, given]) => [
    spelling,
    { field, unit: given, dimension, rank },
  ])
}

/** One founder or several: `founder` and `founders` mean the same, where no key says otherwise. */
function addNumbers(keys: Map<string, KnownKey>, labels: ReadonlyMap<string, SchemaField>): void {
  for (const [spelling, known] of [...keys]) {
    const other = spelling.endsWith('s') ? spelling.slice(0, -1) : `${spelling}s`
    if (!keys.has(other) && !labels.has(other)) keys.set(other, known)
  }
}

/** As many sides as an infobox can have. */
export const MOST_SIDES = 9

/** A key is known whole, or without its index where an index means something. */
export function knownKey({ name }: RawField, { keys }: CompiledSchema): KnownKey | null {
  const whole = keys.get(name.folded)
  if (whole !== undefined || name.index === null) return whole ?? null
  const base = keys.get(name.base)
  if (base?.field.sided === true) return isSide(name.index) ? base : null
  return base?.field.indexed === true && name.letter === null ? base : null
}

/** Whether a number can be that of a side. */
export function isSide(index: number): boolean {
  return index >= 1 && index <= MOST_SIDES
}

/**
 * The schema that most of the keys are typical of; the general one where there is none, or where two
 * are as likely.
 */
export function inferSchema(fields: readonly RawField[], book: SchemaBook): CompiledSchema {
  const scores = new Map<CompiledSchema, number>()
  for (const { name } of fields) {
    // An index is a sign of sides: `Strength1` is a conflict's, `Strength` a beer's as well.
    const bySide = name.index === null ? undefined : book.sided.get(name.base)
    const schemas = book.typical.get(name.folded) ?? book.typical.get(name.base) ?? bySide ?? []
    for (const schema of schemas) scores.set(schema, (scores.get(schema) ?? 0) + 1)
  }
  const most = Math.max(0, ...scores.values())
  const [best, ...others] = [...scores].filter(([, score]) => score === most)
  return best === undefined || others.length > 0 ? book.general : best[0]
}
