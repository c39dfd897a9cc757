import { fold } from '../../model/fold.ts'
import type { FactNumber } from './fact-column.ts'
import type { TableDraft } from './table-draft.ts'
import { addPair, tableDraft } from './table-draft.ts'

/** A name as it is gathered. */
export interface NameDraft {
  readonly name: string
  readonly slug: string | null
  readonly shown: string
  /** Other spellings, folded → as they were met. */
  readonly others: Map<string, string>
}

/** All that articles say under one key, as it is gathered. */
export interface ColumnDraft {
  readonly key: string
  /** How often each label was met. */
  readonly labels: Map<string, number>
  readonly names: TableDraft<NameDraft>
  readonly numbers: TableDraft<FactNumber>
  readonly dates: TableDraft<string>
  /** In the order met. */
  readonly units: Map<string, { readonly place: number; count: number }>
  /** Where values are in the tables, by what makes them one. */
  readonly places: Map<string, number>
  articles: number
  last: number
}

export function columnDraft(key: string): ColumnDraft {
  return {
    key,
    labels: new Map(),
    names: tableDraft(),
    numbers: tableDraft(),
    dates: tableDraft(),
    units: new Map(),
    places: new Map(),
    articles: 0,
    last: -1,
  }
}

/** A name that an article gives under a key. */
export interface NamedFact {
  readonly name: string
  /** The article that it means. */
  readonly of: { readonly slug: string; readonly title: string } | null
  readonly shown?: string
}

/** Adds a name; those that fold alike or mean one article are one. */
export function addName(draft: ColumnDraft, article: number, fact: NamedFact): void {
  const { name, of } = fact
  const { places, names } = draft
  const raw = of === null ? `n${name}` : `a${of.slug} ${name}`
  const place = places.get(raw) ?? placeOfName(draft, fact)
  if (place === -1) return
  places.set(raw, place)
  add(draft, names, article, place)
}

/** Where a name is in the table; -1 for a name of signs alone. */
function placeOfName({ places, names }: ColumnDraft, { name, of, shown }: NamedFact): number {
  const folded = fold(name)
  if (folded === '') return -1
  const key = of === null ? `f${folded}` : `a${of.slug}`
  const place = places.get(key) ?? names.values.length
  const value = names.values[place]
  if (value === undefined) {
    const title = of?.title ?? name
    const own: [string, string][] = fold(title) === folded ? [] : [[folded, name]]
    const others = new Map(own)
    names.values.push({ name: title, slug: of?.slug ?? null, shown: shown ?? title, others })
    places.set(key, place)
  } else if (fold(value.name) !== folded) value.others.set(folded, name)
  return place
}

export function addNumber(
  draft: ColumnDraft,
  article: number,
  { min, max, unit: sign }: { readonly min: number; readonly max: number; readonly unit: string },
): void {
  const unit = draft.units.get(sign) ?? { place: draft.units.size, count: 0 }
  unit.count++
  draft.units.set(sign, unit)
  const value = { min, max, unit: unit.place }
  add(
    draft,
    draft.numbers,
    article,
    placeOf(draft, 'numbers', `#${min} ${max} ${unit.place}`, value),
  )
}

export function addDate(draft: ColumnDraft, article: number, edtf: string): void {
  add(draft, draft.dates, article, placeOf(draft, 'dates', `d${edtf}`, edtf))
}

function placeOf(
  { places, ...tables }: ColumnDraft,
  table: 'numbers' | 'dates',
  key: string,
  value: FactNumber | string,
): number {
  const known = places.get(key)
  if (known !== undefined) return known
  const values: unknown[] = tables[table].values
  places.set(key, values.length)
  return values.push(value) - 1
}

function add(draft: ColumnDraft, table: TableDraft<unknown>, article: number, place: number): void {
  addPair(table, article, place)
  if (draft.last === article) return
  draft.last = article
  draft.articles++
}
