import type { Location } from './diagnostic.ts'
import type { FieldName } from './field-name.ts'
import type { Block } from './prose.ts'
import type { Value } from './value.ts'

export type * from './value.ts'

/** One `- Key: Value` as the writer gave it. */
export interface RawField {
  readonly key: string
  readonly name: FieldName
  /** The value to the letter: trimmed, continuation lines joined by a line feed. */
  readonly text: string
  /** The value as prose: one paragraph, or a list where its lines begin with bullets. */
  readonly blocks: readonly Block[]
  /** Where the key stands; null where the place is not known. */
  readonly keyLocation: Location | null
  readonly valueLocation: Location | null
}

/** An infobox as parsed, before any schema has looked at it. */
export interface RawInfobox {
  /** The type that the writer named; null where it is to be inferred from the keys. */
  readonly type: string | null
  readonly typeLocation: Location | null
  readonly fields: readonly RawField[]
}

/** A field with its meaning. */
export interface Field extends RawField {
  /** What the row is called, for example `Belligerents` for `Combatant1`. */
  readonly label: string
  /** The side that the field belongs to; null for a field of the whole. */
  readonly side: number | null
  /** The schema's key, all spellings and aliases folded; null for a key the schema does not have. */
  readonly schemaKey: string | null
  readonly value: Value
  readonly role: FieldRole | null
  /** What stands over the group of rows that the field belongs to. */
  readonly heading: string | null
  /** The unit of a number where the text does not say it, only the key. */
  readonly unit: string | null
  /** Where the row stands among the others: smaller first, ties in the writer's order. */
  readonly rank: number
  /** What schema.org calls it, see `SchemaField`; null where it has no name for it. */
  readonly property: string | null
}

/** An infobox that a schema has interpreted. Fields stay in the writer's order. */
export interface Infobox {
  readonly type: string
  /** What schema.org calls that which the infobox is about, for example `Event`. */
  readonly schemaOrg: string
  readonly fields: readonly Field[]
}

/** The types of infobox that encyclopress ships. */
export const INFOBOX_TYPES = [
  'military conflict',
  'person',
  'settlement',
  'country',
  'region',
  'organization',
  'company',
  'event',
  'building',
  'river',
  'taxon',
  'film',
  'book',
  'general',
] as const

/** The kinds of value that a schema can give a key. */
export const VALUE_TYPES = [
  'date',
  'place',
  'entities',
  'counts',
  'quantity',
  'coordinates',
  'image',
  'text',
] as const

export type ValueType = (typeof VALUE_TYPES)[number]

/** What a page makes of a field that is no row; `label` names the row of another field. */
export type FieldRole = 'headline' | 'image' | 'caption' | 'label'

/** One key of a schema. */
export interface SchemaField {
  /** The parameter's name, as Wikipedia's infoboxes spell it, for example `birth_date`. */
  readonly key: string
  readonly aliases?: readonly string[]
  readonly label: string
  readonly value: ValueType
  /** True where commas part entities as semicolons do. */
  readonly commas?: boolean
  /** True where an index means a side, as in `combatant1`. */
  readonly sided?: boolean
  /** True where the key may be repeated with an index that means nothing, as in `founder2`. */
  readonly indexed?: boolean
  /** The unit of a number that names none. */
  readonly unit?: string
  /** Aliases that give the unit: `area_total_km2`. */
  readonly units?: Readonly<Record<string, string>>
  /** The key whose text is this row's label: `subdivision_type` of `subdivision_name`. */
  readonly labelledBy?: string
  /** What a number without a unit is: money, or how many there are; then no other unit is taken. */
  readonly measure?: 'money' | 'number'
  /** True where names have no common words, as people and bodies have not: `Collective leadership`. */
  readonly proper?: boolean
  /** True where the names may be those of firms: `Procter & Gamble` is one. */
  readonly firms?: boolean
  /** True where two towns may face each other, as on the banks of a river. */
  readonly banks?: boolean
  /** What stands over the group of rows that this one belongs to. */
  readonly heading?: string
  /** The property that schema.org has for it, for example `birthDate`. */
  readonly property?: string
  readonly role?: FieldRole
}

/** One infobox type as data: its keys in the order of the rows. */
export interface InfoboxSchema {
  /** For example `military conflict`. */
  readonly type: string
  readonly aliases?: readonly string[]
  /** The schema.org type that an article of this type is about. */
  readonly schemaOrg: string
  /** Keys that say an infobox is of this type where the writer named none. */
  readonly typicalKeys: readonly string[]
  readonly fields: readonly SchemaField[]
}
