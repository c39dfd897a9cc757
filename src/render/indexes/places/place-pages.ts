import type { Place } from '../../../model/place.ts'
import type { Slug, Title } from '../../../model/slug.ts'
import { slugsOf, titleOf } from '../../../model/slug.ts'
import { once } from '../../once.ts'
import { placesOf } from './places.ts'

/** A list of so many lines is read as a whole. */
const WHOLE = 1000

/** In a longer one, a place of more lines than this has a page of its own. */
const APART = 40

/** A place that has a page of its own. */
export interface PlacePage {
  readonly place: Place
  readonly address: Slug
  /** The place that it lies in; null for one of the top. */
  readonly within: PlacePage | null
}

/**
 * The places that have pages of their own, each after the one that it lies in: in a list of more than
 * 1,000 lines those that take more than 40, and in a page that is as long again, likewise. The address is
 * that of the place's article, else made of its name and all that it lies in: `midal-niger`.
 */
export const placePagesOf = once((site): ReadonlyMap<Place, PlacePage> => {
  const apart: { place: Place; within: Place | null; title: Title }[] = []
  const visit = (places: readonly Place[], within: Place | null, name: string) => {
    const lines = places.reduce((sum, place) => sum + place.lines, 0)
    if (lines <= WHOLE) return
    for (const place of places) {
      if (place.lines <= APART) continue
      const whole = name === '' ? place.name : `${place.name}, ${name}`
      apart.push({ place, within, title: titleOf(whole) })
      visit(place.places, place, whole)
    }
  }
  visit(placesOf(site), null, '')
  const taken = new Set(apart.flatMap(({ place }) => place.slug ?? []))
  const own = slugsOf(
    apart.filter(({ place }) => place.slug === null).map(({ title }) => title),
    taken,
  )
  const pages = new Map<Place, PlacePage>()
  for (const { place, within, title } of apart) {
    const address = place.slug ?? (own.get(title) as Slug)
    pages.set(place, { place, address, within: (within && pages.get(within)) ?? null })
  }
  return pages
})
