import { boundsOf } from '../../model/date-bounds.ts'
import { storedDate } from '../../model/stored-date.ts'
import type { Column } from '../facts/fact-column.ts'

/** How results can be sorted. */
export const SORTS = ['relevance', 'oldest', 'newest', 'title'] as const

export type Sort = (typeof SORTS)[number]

/**
 * Results in another order. Those that no date is known of come last; equal ones stay as they were.
 *
 * @param articles by relevance.
 * @param dates the column of the main dates; null where it is not needed, or cannot be read.
 */
export function sorted(
  articles: readonly number[],
  sort: Sort,
  dates: Column | null,
): readonly number[] {
  switch (sort) {
    case 'relevance':
      return articles
    case 'title':
      return [...articles].sort((a, b) => a - b)
    case 'oldest':
    case 'newest': {
      const days = firstDays(dates)
      const way = sort === 'oldest' ? 1 : -1
      const dated = articles.filter((article) => days.has(article))
      const others = articles.filter((article) => !days.has(article))
      const dayOf = (article: number) => days.get(article) ?? 0
      return [...dated.sort((a, b) => way * (dayOf(a) - dayOf(b))), ...others]
    }
    default:
      return sort satisfies never
  }
}

/** The day that the earliest date of each article begins on, or ends on where it has no beginning. */
function firstDays(column: Column | null): ReadonlyMap<number, number> {
  const days = new Map<number, number>()
  if (column === null || column.dates === null) return days
  const { values, articles, of } = column.dates
  const dayOf = values.map((edtf) => {
    const date = storedDate(edtf)
    if (date === null) return null
    const { first, last } = boundsOf(date)
    return Number.isFinite(first) ? first : Number.isFinite(last) ? last : null
  })
  for (const [at, article] of articles.entries()) {
    const day = dayOf[of[at] ?? -1] ?? null
    const before = days.get(article)
    if (day !== null && (before === undefined || day < before)) days.set(article, day)
  }
  return days
}
