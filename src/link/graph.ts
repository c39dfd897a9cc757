import type { Backlink, LinkGraph, LinkRecord, Wanted } from '../model/site.ts'
import { PASSAGES } from '../model/site.ts'
import type { Slug, Title } from '../model/slug.ts'
import type { Lists } from './lists.ts'
import { listsOf, sizeAt, turned } from './lists.ts'
import type { Span } from './mentions/span.ts'

/** Where a link stands in the words of its paragraph. */
export interface LinkPlace extends Span {
  readonly text: string
}

/** Who links to whom, by places in the order of titles: the places of each article's links, in order. */
export interface Ties {
  readonly outgoing: Lists
  readonly incoming: Lists
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
): { readonly graph: Omit<LinkGraph, 'related'>; readonly ties: Ties } {
  const slugs = records.map(({ article }) => article.slug)
  const rank = new Map(slugs.map((slug, index) => [slug, index]))
  const links = listsOf(
    records.map((record) => record.links),
    ([slug]) => rank.get(slug) ?? 0,
  )
  const incoming = turned(links, slugs.length)
  const outgoing = turned(incoming, slugs.length)
  const targets = (_: Slug, place: number): Slug[] => slugsAt(outgoing, place, slugs)
  const backlinks = backlinksOf(records, links, incoming)
  const orphans = slugs.filter((slug, place) => slug !== home && sizeAt(incoming, place) === 0)
  return {
    graph: {
      outgoing: mapOf(slugs, slugs.map(targets)),
      backlinks: mapOf(slugs, backlinks),
      orphans,
      wanted: wantedBy(records),
    },
    ties: { outgoing, incoming },
  }
}

function mapOf<T>(slugs: readonly Slug[], values: readonly T[]): Map<Slug, T> {
  const map = new Map<Slug, T>()
  for (const [at, slug] of slugs.entries()) map.set(slug, values[at] as T)
  return map
}

function slugsAt({ starts, places }: Lists, list: number, slugs: readonly Slug[]): Slug[] {
  const start = starts[list] as number
  const found = new Array<Slug>((starts[list + 1] as number) - start)
  for (let at = 0; at < found.length; at++) found[at] = slugs[places[start + at] as number] as Slug
  return found
}

/** What links to each article, by the places of `links`, which are those of the records' own. */
function backlinksOf(
  records: readonly Pick<LinkRecord, 'article' | 'links'>[],
  links: Lists,
  incoming: Lists,
): Backlink[][] {
  const lists = records.map((_, place) => new Array<Backlink>(sizeAt(incoming, place)))
  const lengths = new Uint32Array(records.length)
  let at = 0
  for (const { article, links: own } of records) {
    // Most links of many have no sentence, and are all the same to those they lead to.
    const bare: Backlink = { from: article.slug, passage: null }
    for (const [, passage] of own) {
      const target = links.places[at++] as number
      const place = lengths[target] as number
      lengths[target] = place + 1
      const list = lists[target] as Backlink[]
      // Which of them keep their sentence must not hang on how the articles were parted among threads.
      const isBare = passage === null || place >= PASSAGES
      list[place] = isBare ? bare : { from: article.slug, passage }
    }
  }
  return lists
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
