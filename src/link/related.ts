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
const CROWD = 100
/** Of an article's connections so many count, those that fewest share first. */
const CONNECTIONS = 40
/** A category is chosen, a link may be by the way. */
const WEIGHT = { categories: 1.5, links: 1, backlinks: 1 } as const

type Kind = keyof typeof WEIGHT

interface Connection {
  readonly kind: Kind
  readonly members: readonly Slug[]
  readonly via: Slug | Category
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
  const rank = new Map(articles.map((slug, index) => [slug, index]))
  const filed = new Map<Slug, Category[]>()
  for (const category of categories) {
    for (const slug of category.articles) filed.set(slug, [...(filed.get(slug) ?? []), category])
  }
  const linking = new Map(
    [...graph.backlinks].map(([slug, links]) => [
      slug,
      links.length > CROWD ? [] : links.map(({ from }) => from),
    ]),
  )
  const connectionsOf = (slug: Slug): Connection[] =>
    [
      ...(filed.get(slug) ?? []).map(
        (via): Connection => ({ kind: 'categories', members: via.articles, via }),
      ),
      ...(graph.outgoing.get(slug) ?? []).map(
        (via): Connection => ({ kind: 'links', members: linking.get(via) ?? [], via }),
      ),
      ...(linking.get(slug) ?? []).map(
        (via): Connection => ({
          kind: 'backlinks',
          members: graph.outgoing.get(via) ?? [],
          via,
        }),
      ),
    ]
      .filter(({ members }) => members.length > 1 && members.length <= CROWD)
      .sort((a, b) => a.members.length - b.members.length)
      .slice(0, CONNECTIONS)
  return new Map(articles.map((slug) => [slug, nearest(slug, connectionsOf(slug), rank)]))
}

function nearest(
  slug: Slug,
  connections: readonly Connection[],
  rank: ReadonlyMap<Slug, number>,
): Related[] {
  const found = new Map<Slug, { score: number; reasons: Connection[] }>()
  for (const connection of connections) {
    const score = WEIGHT[connection.kind] / Math.log(1 + connection.members.length)
    for (const member of connection.members) {
      if (member === slug) continue
      const one = found.get(member) ?? { score: 0, reasons: [] }
      one.score += score
      one.reasons.push(connection)
      found.set(member, one)
    }
  }
  return (
    [...found]
      // One thing in common is no kinship.
      .filter(([, { reasons }]) => reasons.length > 1)
      .sort(
        ([a, one], [b, other]) =>
          other.score - one.score || (rank.get(a) ?? 0) - (rank.get(b) ?? 0),
      )
      .slice(0, SHOWN)
      .map(([member, { reasons }]) => ({
        slug: member,
        categories: reasons
          .flatMap(({ kind, via }) => (kind === 'categories' ? (via as Category) : []))
          .slice(0, REASONS),
        links: viaOf(reasons, 'links'),
        backlinks: viaOf(reasons, 'backlinks'),
      }))
  )
}

function viaOf(reasons: readonly Connection[], wanted: Kind): Slug[] {
  return reasons
    .flatMap(({ kind, via }) => (kind === wanted ? (via as Slug) : []))
    .slice(0, REASONS)
}
