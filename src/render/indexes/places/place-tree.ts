import type { FactSheet } from '../../../model/fact-sheet.ts'
import type { Place } from '../../../model/place.ts'
import type { Slug } from '../../../model/slug.ts'
import type { Draft } from './draft.ts'
import { draftsOf } from './drafts.ts'
import { parentsOf } from './parents.ts'

/** Orders names as the site's language does. */
type Compare = (a: string, b: string) => number

/**
 * All places that infoboxes name, one in the other, with the articles that have something there.
 *
 * @param sheets in the order of titles, which the result keeps.
 * @returns the places that lie in none, in the order of names.
 */
export function placeTree(sheets: readonly FactSheet[], compare: Compare): readonly Place[] {
  const drafts = draftsOf(sheets)
  const parents = parentsOf(drafts)
  const inOrder = sorterOf(sheets, compare)
  const counts = countsOf(drafts, parents)
  const below = new Map<Draft | null, Draft[]>()
  for (const draft of drafts) {
    const parent = parents.get(draft) ?? null
    const siblings = below.get(parent)
    if (siblings === undefined) below.set(parent, [draft])
    else siblings.push(draft)
  }
  const placesIn = (parent: Draft | null): Place[] =>
    inOrder(below.get(parent) ?? []).map((draft): Place => {
      const { name, slug } = draft
      const entries = [...draft.entries].map(([article, labels]) => ({ article, labels }))
      const places = placesIn(draft)
      const lines = places.reduce((sum, place) => sum + place.lines, 1 + entries.length)
      return { name, slug, entries, places, count: counts.get(draft) ?? 0, lines }
    })
  return placesIn(null)
}

/** Sorts places by name. Titles are in their order already, which is faster told than compared. */
function sorterOf(sheets: readonly FactSheet[], compare: Compare) {
  const ranks = new Map(sheets.map(({ slug }, rank) => [slug, rank]))
  return (drafts: readonly Draft[]): Draft[] =>
    [...drafts].sort((a, b) =>
      a.slug !== null && b.slug !== null
        ? (ranks.get(a.slug) ?? 0) - (ranks.get(b.slug) ?? 0)
        : compare(a.name, b.name),
    )
}

/** How many articles each place has, in it and below: those of its entries, and of the places below. */
function countsOf(drafts: readonly Draft[], parents: ReadonlyMap<Draft, Draft>) {
  const having = new Map<Slug, Draft[]>()
  const add = (slug: Slug, draft: Draft | undefined) => {
    if (draft === undefined) return
    const before = having.get(slug)
    if (before === undefined) having.set(slug, [draft])
    else before.push(draft)
  }
  for (const draft of drafts) {
    for (const article of draft.entries.keys()) add(article, draft)
    if (draft.slug !== null) add(draft.slug, parents.get(draft))
  }
  const counts = new Map<Draft, number>()
  for (const [slug, places] of having) {
    const around = new Set<Draft>()
    for (const place of places) {
      for (let one: Draft | undefined = place; one && !around.has(one); one = parents.get(one)) {
        around.add(one)
      }
    }
    for (const one of around) if (one.slug !== slug) counts.set(one, (counts.get(one) ?? 0) + 1)
  }
  return counts
}
