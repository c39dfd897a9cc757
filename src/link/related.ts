import type { Category, LinkGraph, Related } from '../model/site.ts'
import type { Slug } from '../model/slug.ts'

/** What relatedness is counted from. */
interface Connections {
  readonly graph: Pick<LinkGraph, 'outgoing' | 'backlinks'>
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
type Connection =
  | { readonly kind: 'categories'; readonly members: readonly number[]; readonly via: Category }
  | {
      readonly kind: 'links' | 'backlinks'
      readonly members: readonly number[]
      readonly via: Slug
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
  { graph, categories }: Connections,
): Map<Slug, readonly Related[]> {
  const placeOf = new Map(articles.map((slug, place) => [slug, place]))
  const places = (slugs: readonly Slug[]) =>
    slugs.length > 1 && slugs.length <= CROWD ? slugs.map((slug) => placeOf.get(slug) ?? 0) : []
  const filed = new Map<Slug, Connection[]>()
  for (const category of categories) {
    const connection = {
      kind: 'categories',
      members: places(category.articles),
      via: category,
    } as const
    for (const slug of category.articles) {
      const list = filed.get(slug)
      if (list === undefined) filed.set(slug, [connection])
      else list.push(connection)
    }
  }
  const linked = new Map<Slug, Connection>()
  const linking = new Map<Slug, Connection>()
  for (const slug of articles) {
    const froms = (graph.backlinks.get(slug) ?? []).map(({ from }) => from)
    linked.set(slug, { kind: 'links', members: places(froms), via: slug })
    const targets = graph.outgoing.get(slug) ?? []
    linking.set(slug, { kind: 'backlinks', members: places(targets), via: slug })
  }
  const connectionsOf = (slug: Slug): Connection[] => {
    const around = [
      ...(filed.get(slug) ?? []),
      ...(graph.outgoing.get(slug) ?? []).map((via) => linked.get(via)),
      ...(linked.get(slug)?.members ?? []).map((place) => linking.get(articles[place] as Slug)),
    ]
    return around
      .flatMap((one) => (one === undefined || one.members.length === 0 ? [] : one))
      .sort((a, b) => a.members.length - b.members.length)
      .slice(0, CONNECTIONS)
  }
  // One list of scores serves all articles; each one clears what it has touched.
  const scores = new Float64Array(articles.length)
  return new Map(
    articles.map((slug, place) => {
      const connections = connectionsOf(slug)
      const nearest = nearestOf(place, connections, scores)
      return [slug, nearest.map((other) => relatedBy(articles[other] as Slug, other, connections))]
    }),
  )
}

/** The places of the articles with the highest scores. */
function nearestOf(
  self: number,
  connections: readonly Connection[],
  scores: Float64Array,
): readonly number[] {
  const touched: number[] = []
  const repeated = new Set<number>()
  for (const { kind, members } of connections) {
    const score = WEIGHT[kind] / Math.log(1 + members.length)
    for (const member of members) {
      if (member === self) continue
      if (scores[member] === 0) touched.push(member)
      else repeated.add(member)
      scores[member] = (scores[member] ?? 0) + score
    }
  }
  // One thing in common is no kinship.
  const nearest = [...repeated]
    .sort((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0) || a - b)
    .slice(0, SHOWN)
  for (const member of touched) scores[member] = 0
  return nearest
}

/** What two articles have in common. */
function relatedBy(slug: Slug, place: number, connections: readonly Connection[]): Related {
  const shared = connections.filter(({ members }) => members.includes(place))
  const via = (wanted: 'links' | 'backlinks') =>
    shared.flatMap((one) => (one.kind === wanted ? one.via : [])).slice(0, REASONS)
  return {
    slug,
    categories: shared
      .flatMap((one) => (one.kind === 'categories' ? named(one.via) : []))
      .slice(0, REASONS),
    links: via('links'),
    backlinks: via('backlinks'),
  }
}

function named({ name, slug }: Category): Pick<Category, 'name' | 'slug'> {
  return { name, slug }
}
