import type { Backlink, LinkGraph, Wanted } from '../model/site.ts'
import { PASSAGES } from '../model/site.ts'
import type { Slug, Title } from '../model/slug.ts'
import type { Span } from './mentions/span.ts'
import { passageOf } from './passage.ts'

/** Where a link stands in the words of its paragraph. */
export interface LinkPlace extends Span {
  readonly text: string
}

/** What one article says of others. */
export interface LinksOut {
  readonly slug: Slug
  /** What it links to, each with the place of the first link in the prose; null where there is none. */
  readonly links: ReadonlyMap<Slug, LinkPlace | null>
  /** What it would link to, and how often. */
  readonly wanted: ReadonlyMap<Title, number>
}

/**
 * Turns links out into links in, in one pass; the order of the articles is kept throughout.
 *
 * @param articles in the order of their titles.
 * @param home the article that the front page opens with: it is no orphan.
 */
export function graphOf(
  articles: readonly LinksOut[],
  home: Slug | null,
): Omit<LinkGraph, 'related'> {
  const rank = new Map(articles.map(({ slug }, index) => [slug, index]))
  // Numbers are sorted many times as fast as names that must be looked up.
  const inOrder = (slugs: Iterable<Slug>) =>
    Uint32Array.from(slugs, (slug) => rank.get(slug) ?? 0).sort()
  const sorted = (slugs: Iterable<Slug>) =>
    Array.from(inOrder(slugs), (place) => (articles[place] as LinksOut).slug)
  const outgoing = new Map<Slug, readonly Slug[]>()
  const backlinks = new Map<Slug, Backlink[]>(articles.map(({ slug }) => [slug, []]))
  for (const { slug, links } of articles) {
    outgoing.set(slug, sorted(links.keys()))
    for (const [target, place] of links) {
      const list = backlinks.get(target)
      // A sentence is cut out only where a page shows it.
      const isShown = place !== null && (list?.length ?? 0) < PASSAGES
      const passage = isShown ? passageOf(place.text, place.start, place.end) : null
      list?.push({ from: slug, passage })
    }
  }
  const orphans = articles
    .map(({ slug }) => slug)
    .filter((slug) => slug !== home && backlinks.get(slug)?.length === 0)
  return { outgoing, backlinks, orphans, wanted: wantedBy(articles) }
}

/** The most wanted first; of equals, the first in the order of titles. */
function wantedBy(articles: readonly LinksOut[]): Wanted[] {
  const found = new Map<Title, { mentions: number; by: Slug[] }>()
  for (const { slug, wanted } of articles) {
    for (const [title, mentions] of wanted) {
      const one = found.get(title) ?? { mentions: 0, by: [] }
      one.mentions += mentions
      one.by.push(slug)
      found.set(title, one)
    }
  }
  return [...found]
    .map(([title, one]) => ({ title, ...one }))
    .sort((a, b) => b.mentions - a.mentions || (a.title < b.title ? -1 : 1))
}
