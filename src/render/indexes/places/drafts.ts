import type { Fact, FactSheet } from '../../../model/fact-sheet.ts'
import type { Name } from '../../../model/infobox.ts'
import type { Slug } from '../../../model/slug.ts'
import { nameKey } from '../../../model/slug.ts'
import type { Draft } from './draft.ts'
import { draftOf } from './draft.ts'

/** Articles of these types are places, whether or not another article says so. */
const PLACE_TYPES = new Set(['settlement', 'region', 'country'])

/** Rows in which a place says what it lies in, from large to small. */
const SURROUNDINGS = [
  'continent',
  'country',
  'subdivision_name',
  'region',
  'province',
  'department',
  'district',
  'location',
  'place',
]

/**
 * The places that infoboxes name, and what is said of where they lie. Names that lead to one article
 * are one place; other names are told apart by what they were read under: `Midal, Niger` is not
 * `Midal, Mali`.
 */
export function draftsOf(sheets: readonly FactSheet[]): readonly Draft[] {
  const drafts = drafter(sheets)
  const named = namedPlaces(sheets)
  for (const sheet of sheets) {
    const isPlace = named.has(sheet.slug) || PLACE_TYPES.has(sheet.type ?? '')
    if (isPlace) drafts.ofArticle(sheet.slug).stated = drafts.inside(surroundingsOf(sheet))
    for (const { value, label, schemaKey } of sheet.facts) {
      if (value.type !== 'place' || (isPlace && SURROUNDINGS.includes(schemaKey ?? ''))) continue
      const labels = drafts.inside(value.parts.toReversed())?.entries
      const before = labels?.get(sheet.slug)
      if (before === undefined) labels?.set(sheet.slug, [label])
      else if (!before.includes(label)) before.push(label)
    }
  }
  return drafts.all
}

/** The articles that some infobox names as a place or a part of one. */
function namedPlaces(sheets: readonly FactSheet[]): ReadonlySet<Slug> {
  const named = new Set<Slug>()
  for (const { facts } of sheets) {
    for (const { value } of facts) {
      if (value.type !== 'place') continue
      for (const { slug } of value.parts) if (slug !== undefined) named.add(slug)
    }
  }
  return named
}

/** What the infobox of a place says that it lies in, from large to small, each name once. */
function surroundingsOf({ slug, facts }: FactSheet): Name[] {
  const placeOf = ({ schemaKey }: Fact) => SURROUNDINGS.indexOf(schemaKey ?? '')
  const names = facts
    .filter((fact) => fact.value.type === 'place' && placeOf(fact) !== -1)
    .sort((a, b) => placeOf(a) - placeOf(b) || (a.index ?? 0) - (b.index ?? 0))
    .flatMap(({ value }) => (value.type === 'place' ? value.parts.toReversed() : []))
  const known = new Map(names.map((name) => [name.slug ?? nameKey(name.name), name]))
  known.delete(slug)
  return [...known.values()]
}

/** Makes places as they are met. */
function drafter(sheets: readonly FactSheet[]) {
  const titles = new Map(sheets.map(({ slug, title }) => [slug, title]))
  const bySlug = new Map<Slug, Draft>()
  const top = new Map<string, Draft>()
  const all: Draft[] = []

  const made = <K>(known: Map<K, Draft>, key: K, make: () => Draft): Draft => {
    const before = known.get(key)
    if (before !== undefined) return before
    const draft = make()
    known.set(key, draft)
    all.push(draft)
    return draft
  }
  const ofArticle = (slug: Slug) =>
    made(bySlug, slug, () => draftOf(titles.get(slug) ?? slug, slug, null))
  const step = (above: Draft | null, { name, slug }: Name): Draft => {
    if (slug === undefined)
      return made(above?.below ?? top, nameKey(name), () => draftOf(name, null, above))
    const draft = ofArticle(slug)
    if (above !== null && above !== draft) draft.votes.set(above, (draft.votes.get(above) ?? 0) + 1)
    return draft
  }
  /** The finest of some names that lie in one another, from large to small; null where there is none. */
  const inside = (names: readonly Name[]) => names.reduce<Draft | null>(step, null)
  return { all, ofArticle, inside }
}
