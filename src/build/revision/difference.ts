import type { Ties } from '../../model/outline.ts'
import type { LinkRecord, Passage } from '../../model/site.ts'
import { PASSAGES } from '../../model/site.ts'
import type { Slug } from '../../model/slug.ts'
import type { ArticleMemory } from '../cache/memory.ts'

/**
 * What other pages would say otherwise of an article, besides quoting another sentence of it; null where
 * there is nothing. Its facts are not compared: they are in its data file.
 */
export function differenceOf(
  { article, links, wanted, media }: LinkRecord,
  memory: ArticleMemory,
): string | null {
  const targets = new Set(links.map(([slug]) => slug))
  const { ties, beginning } = memory
  if (targets.size !== ties.links.length || !ties.links.every((slug) => targets.has(slug)))
    return 'links to other articles than before'
  if (JSON.stringify(wanted) !== JSON.stringify(memory.wanted))
    return 'wants other articles than before'
  if (JSON.stringify(media) !== JSON.stringify(memory.media))
    return 'shows other images than before'
  return article.beginning === beginning ? null : 'begins otherwise than before'
}

/** An article's ties when another quotes itself otherwise; the same ties where nothing is seen of that. */
export function withPassage(ties: Ties, from: Slug, given: Passage | null): Ties {
  const place = ties.backlinks.findIndex((one) => one.from === from)
  const before = ties.backlinks[place]?.passage
  const passage = place < PASSAGES ? given : null
  if (before === undefined || JSON.stringify(before) === JSON.stringify(passage)) return ties
  return { ...ties, backlinks: ties.backlinks.with(place, { from, passage }) }
}
