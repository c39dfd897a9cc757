import { fold } from '../../model/fold.ts'
import type { FactNumber } from './fact-column.ts'
import type { TableDraft } from './table-draft.ts'
import { addPair, tableDraft } from './table-draft.ts'

/** A name as it is gathered. */
export interface NameDraft {
  readonly name: string
  readonly slug: string | null
  readonly shown: string
  /** Other names that it was met by. */
  readonly others: Set<string>
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
  /** Where values are in the tables: by what they are, or fold to behind a line feed, which no name has. */
  readonly places: Map<string, number>
  /** Where names of articles are, by their slugs. */
  readonly linked: Map<string, number>
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
    linked: new Map(),
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
  const { names, places, linked } = draft
  const place = (of === null ? places.get(name) : linked.get(of.slug)) ?? placeOfName(draft, fact)
  if (place === -1) return
  if (of !== null && name !== of.title) names.values[place]?.others.add(name)
  add(draft, names, article, place)
}

/** Where a name is in the table, which has not been met so; -1 for a name of signs alone. */
function placeOfName(
  { places, linked, names }: ColumnDraft,
  { name, of, shown }: NamedFact,
): number {
  const title = of?.title ?? name
  const folded = fold(title)
  const key = `\n${folded}`
  const known = of === null ? places.get(key) : undefined
  const place = folded === '' && of === null ? -1 : (known ?? names.values.length)
  if (place === names.values.length)
    names.values.push({
      name: title,
      slug: of?.slug ?? null,
      shown: shown ?? title,
      others: new Set(),
    })
  if (of !== null) linked.set(of.slug, place)
  else {
    places.set(name, place)
    places.set(key, place)
  }
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
    placeOf(draft, draft.numbers.values, `\n#${min} ${max} ${unit.place}`, value),
  )
}

export function addDate(draft: ColumnDraft, article: number, edtf: string): void {
  add(draft, draft.dates, article, placeOf(draft, draft.dates.values, `\n@${edtf}`, edtf))
}

function placeOf<V>({ places }: ColumnDraft, values: V[], key: string, value: V): number {
  const known = places.get(key)
  if (known !== undefined) return known
  places.set(key, values.length)
  return values.push(value) - 1
}

function add(draft: ColumnDraft, table: TableDraft<unknown>, article: number, place: number): void {
  addPair(table, article, place)
  if (draft.last === article) return
  draft.last = article
  draft.articles++
}
