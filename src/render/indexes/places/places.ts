import type { Place } from '../../../model/place.ts'
import { collatorOf } from '../../catalogue/collator.ts'
import { once } from '../../once.ts'
import { factSheetsOf } from '../fact-sheets.ts'
import { placeTree } from './place-tree.ts'

/** The tree of a site's places. */
export const placesOf = once((site): readonly Place[] =>
  placeTree(factSheetsOf(site), collatorOf(site.config.language).compare),
)
