import type { Media } from './media.ts'
import type { Slug } from './slug.ts'

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
