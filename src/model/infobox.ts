import type { Location } from './diagnostic.ts'
import type { FieldName } from './field-name.ts'
import type { Block, Media } from './prose.ts'
import type { Slug } from './slug.ts'

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

/** What a field's text was understood to say. In doubt it is `text`: a wrong value is worse than none. */
export type Value =
  | DateValue
  | PlaceValue
  | EntitiesValue
  | CountsValue
  | QuantityValue
  | CoordinatesValue
  | ImageValue
  | { readonly type: 'none' }
  | { readonly type: 'unknown' }
  | { readonly type: 'text' }

/** A date or interval in EDTF (ISO 8601-2), for example `2017-07-05` or `2012/2013`. */
export interface DateValue {
  readonly type: 'date'
  readonly edtf: string
}

/** A place, finest part first. */
export interface PlaceValue {
  readonly type: 'place'
  readonly parts: readonly Name[]
}

/** Persons, groups, countries: names, in the writer's order. */
export interface EntitiesValue {
  readonly type: 'entities'
  readonly items: readonly Name[]
}

/** Numbers of something, for example `5–6 killed`. */
export interface CountsValue {
  readonly type: 'counts'
  readonly counts: readonly Count[]
}

export interface Count {
  readonly min: number
  /** Null when open, as in `10,000+`. */
  readonly max: number | null
  readonly approximate: boolean
  /** What is counted, to the letter; null in `about 200`. */
  readonly kind: string | null
}

/** A number with its unit, for example `1,240 km²`. */
export interface QuantityValue {
  readonly type: 'quantity'
  readonly amount: number
  /** The upper end of a range. */
  readonly max?: number
  /** Its usual sign; null for a bare number, such as that of inhabitants. */
  readonly unit: string | null
  readonly approximate?: true
}

/** A place on the globe, in degrees: north and east are positive. */
export interface CoordinatesValue {
  readonly type: 'coordinates'
  readonly latitude: number
  readonly longitude: number
}

/** An image in the content folder, as the writer addressed it. */
export interface ImageValue {
  readonly type: 'image'
  readonly path: string
  /** Set by the link stage: the file, or null where there is none to show. */
  readonly media?: Media | null
}

/** A name in a value; `slug` is set by the link stage where an article of that name exists. */
export interface Name {
  readonly name: string
  readonly slug?: Slug
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
