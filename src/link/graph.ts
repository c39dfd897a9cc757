import type { Backlink, LinkGraph, LinkRecord, Wanted } from '../model/site.ts'
import { PASSAGES } from '../model/site.ts'
import type { Slug, Title } from '../model/slug.ts'
import type { Span } from './mentions/span.ts'

/** Where a link stands in the words of its paragraph. */
export interface LinkPlace extends Span {
  readonly text: string
}

/**
 * Turns links out into links in, in one pass; the order of the articles is kept throughout.
 *
 * @param records in the order of their articles' titles.
 * @param home the article that the front page opens with: it is no orphan.
 */
export function graphOf(
  records: readonly Pick<LinkRecord, 'article' | 'links' | 'wanted'>[],
  home: Slug | null,
): Omit<LinkGraph, 'related'> {
  const slugs = records.map(({ article }) => article.slug)
  const rank = new Map(slugs.map((slug, index) => [slug, index]))
  // Numbers are sorted many times as fast as names that must be looked up.
  const sorted = (links: LinkRecord['links']) => {
    const places = Uint32Array.from(links, ([slug]) => rank.get(slug) ?? 0).sort()
    return Array.from(places, (place) => slugs[place] as Slug)
  }
  const outgoing = new Map<Slug, readonly Slug[]>()
  const backlinks = new Map<Slug, Backlink[]>(slugs.map((slug) => [slug, []]))
  for (const { article, links } of records) {
    outgoing.set(article.slug, sorted(links))
    for (const [target, passage] of links) {
      const list = backlinks.get(target)
      // Which of them keep their sentence must not hang on how the articles were parted among threads.
      list?.push({ from: article.slug, passage: list.length < PASSAGES ? passage : null })
    }
  }
  const orphans = slugs.filter((slug) => slug !== home && backlinks.get(slug)?.length === 0)
  return { outgoing, backlinks, orphans, wanted: wantedBy(records) }
}

/** The most wanted first; of equals, the first in the order of titles. */
function wantedBy(records: readonly Pick<LinkRecord, 'article' | 'wanted'>[]): Wanted[] {
  const found = new Map<Title, { mentions: number; by: Slug[] }>()
  for (const { article, wanted } of records) {
    for (const [title, mentions] of wanted) {
      const one = found.get(title) ?? { mentions: 0, by: [] }
      one.mentions += mentions
      one.by.push(article.slug)
      found.set(title, one)
    }
  }
  return [...found]
    .map(([title, one]) => ({ title, ...one }))
    .sort((a, b) => b.mentions - a.mentions || (a.title < b.title ? -1 : 1))
}
