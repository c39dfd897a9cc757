import { boundsOf } from '../../model/date-bounds.ts'
import { calendarDay } from '../../model/day-number.ts'
import { storedDate } from '../../model/stored-date.ts'
import type { Column, FactName, Table } from './fact-column.ts'

/** One value of a facet, and how many of the results have it. */
export interface FacetValue {
  /** What is typed behind the key. */
  readonly value: string
  readonly label: FacetLabel
  readonly count: number
}

/** A name; or years, astronomical: 0 is 1 BC. */
export type FacetLabel = string | { readonly from: number; readonly to: number }

/** The names in a column that results have, those of most first. */
export function namesAmong(column: Column, results: Iterable<number>): readonly FacetValue[] {
  if (column.names === null) return []
  const counts = countsOf(column.names, new Set(results))
  return column.names.values
    .map(({ name, shown }: FactName, at) => ({ value: name, label: shown, count: counts[at] ?? 0 }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count)
}

function countsOf(
  { articles, of, values }: Table<unknown>,
  results: ReadonlySet<number>,
): Uint32Array {
  const counts = new Uint32Array(values.length)
  for (const [at, article] of articles.entries()) {
    const value = of[at] ?? 0
    if (results.has(article)) counts[value] = (counts[value] ?? 0) + 1
  }
  return counts
}

/** More decades than these are told as centuries. */
const MOST_DECADES = 12

/** The decades, or centuries where those are many, that results are of, the latest first. */
export function timesAmong(column: Column, results: Iterable<number>): readonly FacetValue[] {
  if (column.dates === null) return []
  const years = yearsAmong(column.dates, new Set(results))
  const decades = spansOf(years, 10)
  return decades.length > MOST_DECADES ? spansOf(years, 100) : decades
}

/** For each result the years that its dates begin in. */
function yearsAmong(
  { values, articles, of }: Table<string>,
  results: ReadonlySet<number>,
): ReadonlyMap<number, readonly number[]> {
  const yearOf = values.map((edtf) => {
    const date = storedDate(edtf)
    if (date === null) return null
    const { first, last } = boundsOf(date)
    const day = Number.isFinite(first) ? first : last
    return Number.isFinite(day) ? calendarDay(day).year : null
  })
  const years = new Map<number, readonly number[]>()
  for (const [at, article] of articles.entries()) {
    const year = yearOf[of[at] ?? -1] ?? null
    if (year === null || !results.has(article)) continue
    years.set(article, [...(years.get(article) ?? []), year])
  }
  return years
}

function spansOf(
  years: ReadonlyMap<number, readonly number[]>,
  length: 10 | 100,
): readonly FacetValue[] {
  const counts = new Map<number, number>()
  for (const some of years.values()) {
    for (const span of new Set(some.map((year) => Math.floor(year / length))))
      counts.set(span, (counts.get(span) ?? 0) + 1)
  }
  return [...counts]
    .sort(([a], [b]) => b - a)
    .map(([span, count]) => {
      const [from, to] = [span * length, span * length + length - 1]
      return { value: `${typed(from)}..${typed(to)}`, label: { from, to }, count }
    })
}

/** A year as a query has it: 44 BC, without spaces. */
function typed(year: number): string {
  return year > 0 ? String(year) : `${1 - year}BC`
}
