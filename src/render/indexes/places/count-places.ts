import type { Place } from '../../../model/place.ts'

/** How many places there are, with all that lie in them. */
export function countPlaces(places: readonly Place[]): number {
  return places.reduce((sum, place) => sum + 1 + countPlaces(place.places), 0)
}
