import { documentOf } from '../../search/text/document.ts'
import type { MemoryChange, SiteMemory } from '../cache/memory.ts'
import type { RevisedIndex } from '../search/revise-index.ts'
import { reviseIndex } from '../search/revise-index.ts'
import type { Revision } from './revise.ts'

/** The full-text index with the texts of a revision; null where there is none. */
export function revisedIndex(
  { pages }: Revision,
  { articles, config }: SiteMemory,
  totals: MemoryChange['index'],
  out: string,
): RevisedIndex | string | null {
  if (totals === null) return null
  const numberOf = new Map(articles.map(({ slug }, number) => [slug, number]))
  const texts = pages.map(({ known, record, text, memory }) => ({
    article: numberOf.get(known.slug) ?? 0,
    document: documentOf(
      text,
      record.article,
      { redirects: memory.ties.redirects, abbreviations: memory.profile.abbreviations },
      config.language,
    ),
  }))
  return reviseIndex(texts, out, totals)
}
