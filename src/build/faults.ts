import { ambiguousLinks } from '../link/disambiguation.ts'
import type { Diagnostic } from '../model/diagnostic.ts'
import type { LinkRecord } from '../model/site.ts'
import type { Slug, Title } from '../model/slug.ts'
import type { Draft } from './draft.ts'

/** All that is wrong with one file: found in itself, and where it meets others. */
export function faultsOf(
  draft: Pick<Draft, 'diagnostics'>,
  record: Pick<LinkRecord, 'article' | 'ambiguous' | 'diagnostics'> | undefined,
  choicesOf: (page: Slug) => readonly Title[],
): Diagnostic[] {
  const own = draft.diagnostics
  if (record === undefined) return [...own]
  // A headline may be wrong by itself, and another article's title as well: one report is enough.
  const told = new Set(own.flatMap((one) => headlineLine(one) ?? []))
  const met = record.diagnostics.filter((one) => !told.has(headlineLine(one) ?? -1))
  return [...own, ...met, ...ambiguousLinks(record, choicesOf)]
}

/** The line of a headline that contradicts its title; null for any other fault. */
function headlineLine({ rule, location }: Diagnostic): number | null {
  return rule === 'title-contradiction' ? (location?.line ?? null) : null
}
