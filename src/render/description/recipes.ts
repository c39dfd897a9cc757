/** A sentence for infoboxes of a type: its pattern, and the keys that fill it in, the best first. */
export interface Recipe {
  /** A message, see `patternOf`. */
  readonly pattern: string
  /** Dates: give `{year}`, or `{since}` where it is not over. */
  readonly dates?: readonly string[]
  /** Places: give `{place}`, the coarsest part of one, or a few names of several. */
  readonly places?: readonly string[]
  /** Names: give `{names}`, where they are few. */
  readonly names?: readonly string[]
  /** Texts of the writer's: give `{kind}`. */
  readonly kinds?: readonly string[]
}

const WITHIN = ['country', 'subdivision_name', 'province', 'region', 'department', 'district']
const SEAT = ['hq_location_country', 'headquarters', 'hq_location_city', 'location']

/** A recipe for each sentence that a type can have, the best first. */
export const RECIPES: Readonly<Record<string, readonly Recipe[]>> = {
  'military conflict': [{ pattern: 'aboutConflict', dates: ['date'], places: ['place'] }],
  event: [
    { pattern: 'aboutKind', kinds: ['type'], dates: ['date'], places: ['place', 'venue'] },
    { pattern: 'aboutEvent', dates: ['date'], places: ['place', 'venue'] },
  ],
  settlement: [
    { pattern: 'aboutKind', kinds: ['settlement_type'], places: WITHIN },
    { pattern: 'aboutSettlement', places: WITHIN },
  ],
  region: [
    { pattern: 'aboutKind', kinds: ['region_type'], places: WITHIN },
    { pattern: 'aboutRegion', places: WITHIN },
  ],
  country: [{ pattern: 'aboutCountry', places: ['region', 'continent'] }],
  organization: [
    { pattern: 'aboutKind', kinds: ['type'], places: ['location', 'headquarters'] },
    { pattern: 'aboutOrganization', dates: ['formation'], places: ['location', 'headquarters'] },
  ],
  company: [{ pattern: 'aboutCompany', dates: ['founded'], places: SEAT }],
  building: [
    { pattern: 'aboutKind', kinds: ['building_type'], places: ['country', 'location'] },
    { pattern: 'aboutBuilding', places: ['country', 'location'] },
  ],
  river: [{ pattern: 'aboutRiver', places: ['basin_countries', ...WITHIN] }],
  film: [{ pattern: 'aboutFilm', dates: ['released'], names: ['director'] }],
  book: [{ pattern: 'aboutBook', dates: ['pub_date'], names: ['author'] }],
}

/** For types of a site's own that are about a place: the type itself says what kind of. */
export const OWN_PLACE: Recipe = { pattern: 'aboutKind', places: [...WITHIN, 'location', 'place'] }
