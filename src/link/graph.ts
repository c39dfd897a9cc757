import type { LinkGraph } from '../model/site.ts'
import type { Slug, Title } from '../model/slug.ts'

/** What one article says of others. */
export interface LinksOut {
  readonly slug: Slug
  readonly links: readonly Slug[]
  readonly wanted: readonly Title[]
}

/** Turns links out into links in, in one pass; the order of the articles is kept throughout. */
export function graphOf(articles: readonly LinksOut[]): LinkGraph {
  const rank = new Map(articles.map(({ slug }, index) => [slug, index]))
  const byRank = (a: Slug, b: Slug) => (rank.get(a) ?? 0) - (rank.get(b) ?? 0)
  const outgoing = new Map<Slug, readonly Slug[]>()
  const backlinks = new Map<Slug, Slug[]>(articles.map(({ slug }) => [slug, []]))
  const wanted = new Map<Title, Slug[]>()
  for (const { slug, links, wanted: titles } of articles) {
    outgoing.set(slug, [...links].sort(byRank))
    for (const target of links) backlinks.get(target)?.push(slug)
    for (const title of titles) {
      const wanting = wanted.get(title)
      if (wanting === undefined) wanted.set(title, [slug])
      else wanting.push(slug)
    }
  }
  return { outgoing, backlinks, wanted }
}
