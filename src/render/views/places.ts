import type { PlaceBranch, PlaceLink, PlacesView, PlaceView } from '../../model/index-view.ts'
import type { Paging } from '../../model/paging.ts'
import type { Place, PlaceEntry } from '../../model/place.ts'
import type { Site } from '../../model/site.ts'
import { placeUrlOf, urlOf } from '../../model/slug.ts'
import { hrefOf } from '../href.ts'
import { countPlaces } from '../indexes/places/count-places.ts'
import type { PlacePage } from '../indexes/places/place-pages.ts'
import { placePagesOf } from '../indexes/places/place-pages.ts'
import { placesOf } from '../indexes/places/places.ts'
import { frameOf, linkTo } from './frame.ts'
import { paged } from './paged.ts'
import { weighed } from './weighed.ts'

const PATH = 'places.html'

/** The longest list that one page holds, in lines. */
const PART = 1000
/** So many lines are seen at once, and so many are not parted by a column's end. */
const [FEW, SHORT] = [24, 12]

/** The tree of all places, and the pages of those that have too much in them; none without places. */
export function placesViews(site: Site): (PlacesView | PlaceView)[] {
  const places = placesOf(site)
  if (places.length === 0) return []
  const count = countPlaces(places)
  const tree = pagesOf(site, PATH, { entries: [], places }).map(
    ({ path, branches, isFew, paging }): PlacesView => ({
      kind: 'places',
      ...frameOf(site, { path, title: '' }),
      branches,
      isFew,
      count,
      paging,
    }),
  )
  return [...tree, ...[...placePagesOf(site).values()].flatMap((page) => placeViews(site, page))]
}

function placeViews(site: Site, { place, address, within }: PlacePage): PlaceView[] {
  const article = place.slug === null ? undefined : site.bySlug.get(place.slug)
  return pagesOf(site, placeUrlOf(address), place).map(({ path, ...list }) => ({
    kind: 'place',
    ...frameOf(site, { path, title: place.name }),
    article: article === undefined ? null : linkTo(article, path),
    within:
      within === null
        ? null
        : {
            title: within.place.name,
            href: hrefOf(path, placeUrlOf(within.address)),
            description: null,
          },
    ...list,
    count: place.count,
  }))
}

/** A page of a list of places, or a part of it. */
interface PlacesPart {
  readonly path: string
  readonly entries: readonly PlaceLink[]
  readonly branches: readonly PlaceBranch[]
  readonly isFew: boolean
  readonly paging: Paging
}

/** What stands in a place, parted into pages: first its articles, then the places in it. */
function pagesOf(
  site: Site,
  first: string,
  { entries, places }: Pick<Place, 'entries' | 'places'>,
): PlacesPart[] {
  const apart = placePagesOf(site)
  const items = [
    ...entries.map((entry) => ({ entry, place: null, lines: 1 })),
    ...places.map((place) => ({ entry: null, place, lines: apart.has(place) ? 1 : place.lines })),
  ]
  return paged(first, weighed(items, PART), 1).map(({ path, items: [part = []], paging }) => ({
    path,
    entries: part.flatMap(({ entry }) => (entry === null ? [] : placeLink(site, entry, path))),
    branches: part.flatMap(({ place }) => (place === null ? [] : branchOf(site, place, path))),
    isFew: part.reduce((sum, { lines }) => sum + lines, 0) <= FEW,
    paging,
  }))
}

function branchOf(site: Site, place: Place, from: string): PlaceBranch {
  const { name, slug, count, entries, places } = place
  const page = placePagesOf(site).get(place)
  const isApart = page !== undefined
  return {
    name,
    href: slug === null ? null : hrefOf(from, urlOf(slug)),
    count,
    page: isApart ? hrefOf(from, placeUrlOf(page.address)) : null,
    entries: isApart ? [] : entries.flatMap((entry) => placeLink(site, entry, from)),
    branches: isApart ? [] : places.map((below) => branchOf(site, below, from)),
    isShort: isApart || place.lines <= SHORT,
  }
}

function placeLink(site: Site, { article, labels }: PlaceEntry, from: string): PlaceLink[] {
  const found = site.bySlug.get(article)
  return found === undefined ? [] : [{ ...linkTo(found, from), description: null, labels }]
}
