import type { Entry, IndexPage } from '../../search/text/index-pages.ts'
import { isLong } from '../../search/text/index-pages.ts'
import { pageAt } from '../../search/text/page-at.ts'
import { revisedTerm } from '../../search/text/revised-term.ts'
import { beginsPage, PAGE_BITS } from '../../search/text/term-pages.ts'
import type { Exchanges } from './exchanges.ts'

/** Pages that are cut anew together, see `indexPages`: others do not hang on them. */
export interface RevisedGroup {
  /** The place of the first of them. */
  readonly from: number
  readonly before: readonly IndexPage[]
  /** All their terms now, in their order. */
  readonly entries: readonly Entry[]
}

const RESHAPED = 'The pages of the search index begin elsewhere'

/**
 * The groups of pages that exchanges change, the last one first, so that places stay as they are; a
 * sentence without a full stop where more than a group changes.
 *
 * @param pages the first terms of all pages.
 * @param pageOf a page by its first term.
 */
export function* reviseGroups(
  exchanges: Exchanges['terms'],
  pages: readonly string[],
  pageOf: (first: string) => IndexPage,
): Iterable<RevisedGroup | string> {
  const page = (place: number) => pageOf(pages[place] ?? '')
  const isLongAt = (place: number) => page(place).some(({ term }) => isLong(term))
  const isStart = (place: number) =>
    place <= 0 ||
    beginsPage(pages[place] ?? '', PAGE_BITS) ||
    isLongAt(place) ||
    isLongAt(place - 1)
  const terms = [...exchanges.keys()]
  for (let last = terms.length - 1; last >= 0; ) {
    let from = Math.max(0, pageAt(pages, terms[last] ?? ''))
    let to = from + 1
    while (!isStart(from)) from--
    while (to < pages.length && !isStart(to)) to++
    const own: string[] = []
    while (last >= 0 && (from === 0 || (terms[last] ?? '') >= (pages[from] ?? '')))
      own.push(terms[last--] ?? '')
    const before = pages.slice(from, to).map((_, at) => page(from + at))
    const entries = revised(before.flat(), own, exchanges)
    yield entries === null ? RESHAPED : { from, before, entries }
  }
}

/** Terms with exchanges made; null where groups change with them. */
function revised(
  entries: readonly Entry[],
  terms: readonly string[],
  exchanges: Exchanges['terms'],
): Entry[] | null {
  const wasLong = entries.some(({ term }) => isLong(term))
  const byTerm = new Map<string, Entry>(entries.map((entry) => [entry.term[0], entry]))
  for (const term of terms) {
    let entry = byTerm.get(term) ?? null
    if (entry === null && wasLong) return null
    for (const [article, posting] of exchanges.get(term) ?? [])
      entry = revisedTerm(term, entry, article, posting)
    if (entry === null) byTerm.delete(term)
    else byTerm.set(term, entry)
    const isGone = entry === null && beginsPage(term, PAGE_BITS)
    if (isGone || (entry !== null && isLong(entry.term) !== wasLong)) return null
  }
  return [...byTerm.values()].sort((a, b) => (a.term[0] < b.term[0] ? -1 : 1))
}
