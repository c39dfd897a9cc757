import type { IndexCounts } from '../../model/index-view.ts'
import { entitiesOf } from '../indexes/entities/entities.ts'
import { countPlaces } from '../indexes/places/count-places.ts'
import { placesOf } from '../indexes/places/places.ts'
import { tablesOf } from '../indexes/types/types.ts'
import { once } from '../once.ts'

/** How much the indexes of a site have. */
export const indexCountsOf = once(
  (site): IndexCounts => ({
    places: countPlaces(placesOf(site)),
    entities: entitiesOf(site).all.length,
    types: tablesOf(site).length,
  }),
)
