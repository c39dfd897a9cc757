import type { Category, Related } from '../model/site.ts'
import type { Slug } from '../model/slug.ts'
import type { Ties } from './graph.ts'
import type { Lists } from './lists.ts'
import { hasAt, listsOf, sizeAt, turned } from './lists.ts'

/** What relatedness is counted from. */
interface Known {
  readonly ties: Ties
  readonly categories: readonly Category[]
}

const SHOWN = 5
const REASONS = 3
/** What more than so many share says little, and would make the counting quadratic. */
const CROWD = 60
/** Of an article's connections so many count, those that fewest share first. */
const CONNECTIONS = 16
/** A category is chosen, a link may be by the way. */
const WEIGHT = { categories: 1.5, links: 1, backlinks: 1 } as const

/** Something that articles have in common, and which they are: places in the order of titles. */
interface Connection {
  readonly kind: keyof typeof WEIGHT
  /** The place of the category, or of the article that is linked to or links. */
  readonly via: number
  /** The members are one of these lists. */
  readonly lists: Lists
}

/**
 * The articles that have most in common with each one: categories, articles that both link to, articles
 * that link to both. What few share counts for more: the measure of Adamic and Adar, 1 / log(members)
 * (https://doi.org/10.1016/S0378-8733(03)00009-1).
 *
 * @param articles in the order of titles, which breaks ties.
 */
export function relatedOf(
  articles: readonly Slug[],
  { ties, categories }: Known,
): Map<Slug, readonly Related[]> {
  const placeOf = new Map(articles.map((slug, place) => [slug, place]))
  const filed = listsOf(
    categories.map((category) => category.articles),
    (slug) => placeOf.get(slug) ?? 0,
  )
  const connectionsOf = connector(ties, filed, articles.length)
  const nearestOf = nearest(articles.length)
  const names = categories.map(({ name, slug }) => ({ name, slug }))
  const related = new Map<Slug, readonly Related[]>()
  for (const [place, slug] of articles.entries()) {
    const connections = connectionsOf(place)
    const others = nearestOf(place, connections)
    related.set(
      slug,
      others.map((other) => ({
        slug: articles[other] as Slug,
        categories: shared('categories', names, other, connections),
        links: shared('links', articles, other, connections),
        backlinks: shared('backlinks', articles, other, connections),
      })),
    )
  }
  return related
}

/** What makes the list of an article's connections: those that fewest share, first. */
function connector(
  { outgoing, incoming }: Ties,
  filed: Lists,
  articles: number,
): (place: number) => readonly Connection[] {
  const categoriesOf = turned(filed, articles)
  const sources = { categories: filed, links: incoming, backlinks: outgoing } as const
  return (place) => {
    const kinds: Connection['kind'][] = []
    const vias: number[] = []
    const sizes: number[] = []
    /** Enters those that can be told, each behind all that are as small. */
    const enter = (kind: Connection['kind'], { starts, places }: Lists) => {
      const lists = sources[kind]
      for (let at = starts[place] as number; at < (starts[place + 1] as number); at++) {
        const via = places[at] as number
        const size = sizeAt(lists, via)
        if (size < 2 || size > CROWD) continue
        let free = sizes.length
        if (free === CONNECTIONS && size >= (sizes[free - 1] as number)) continue
        if (free === CONNECTIONS) free--
        for (; free > 0 && (sizes[free - 1] as number) > size; free--) {
          kinds[free] = kinds[free - 1] as Connection['kind']
          vias[free] = vias[free - 1] as number
          sizes[free] = sizes[free - 1] as number
        }
        kinds[free] = kind
        vias[free] = via
        sizes[free] = size
      }
    }
    enter('categories', categoriesOf)
    enter('links', outgoing)
    const size = sizeAt(incoming, place)
    if (size > 1 && size <= CROWD) enter('backlinks', incoming)
    return kinds.map((kind, at) => ({ kind, via: vias[at] as number, lists: sources[kind] }))
  }
}

/** What finds the places of the articles with the highest scores. */
function nearest(
  articles: number,
): (self: number, connections: readonly Connection[]) => readonly number[] {
  // One list of scores serves all articles; each one clears what it has touched.
  const scores = new Float64Array(articles)
  const times = new Uint8Array(articles)
  return (self, connections) => {
    const touched: number[] = []
    const repeated: number[] = []
    for (const { kind, via, lists } of connections) {
      const { starts, places } = lists
      const end = starts[via + 1] as number
      const score = WEIGHT[kind] / Math.log(1 + sizeAt(lists, via))
      for (let at = starts[via] as number; at < end; at++) {
        const member = places[at] as number
        if (member === self) continue
        const time = times[member] as number
        times[member] = time + 1
        if (time === 0) touched.push(member)
        else if (time === 1) repeated.push(member)
        scores[member] = (scores[member] as number) + score
      }
    }
    // One thing in common is no kinship.
    const highest = repeated
      .sort((a, b) => (scores[b] as number) - (scores[a] as number) || a - b)
      .slice(0, SHOWN)
    for (const member of touched) {
      scores[member] = 0
      times[member] = 0
    }
    return highest
  }
}

/** What an article has in common with another, of one kind. */
function shared<T>(
  wanted: Connection['kind'],
  names: readonly T[],
  other: number,
  connections: readonly Connection[],
): T[] {
  const found: T[] = []
  for (const { kind, via, lists } of connections) {
    if (found.length === REASONS) break
    if (kind === wanted && hasAt(lists, via, other)) found.push(names[via] as T)
  }
  // A copy is as long as need be; what has grown has room for a dozen more.
  return found.slice()
}
