import type { Bounds } from '../../model/date-bounds.ts'
import { boundsOf } from '../../model/date-bounds.ts'
import { calendarDay, dayNumber } from '../../model/day-number.ts'
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

/**
 * The decades, or centuries where those are many, that dates of results begin in, the latest first; each with
 * all results that have a date in it, as a search for it would find.
 */
export function timesAmong(column: Column, results: Iterable<number>): readonly FacetValue[] {
  if (column.dates === null) return []
  const among = new Set(results)
  const bounds = column.dates.values.map((edtf) => {
    const date = storedDate(edtf)
    return date === null ? null : boundsOf(date)
  })
  const decades = spansAmong(column.dates, bounds, among, 10)
  const spans =
    decades.length > MOST_DECADES ? spansAmong(column.dates, bounds, among, 100) : decades
  const counts = countsIn(spans, column.dates, bounds, among)
  return spans.map(({ from, to }, at) => ({
    value: `${typed(from)}..${typed(to)}`,
    label: { from, to },
    count: counts[at] ?? 0,
  }))
}

interface Years {
  /** Astronomical: 0 is 1 BC. */
  readonly from: number
  readonly to: number
}

/** The spans of so many years that dates of results begin in, or end in where they have no beginning. */
function spansAmong(
  { articles, of }: Table<string>,
  bounds: readonly (Bounds | null)[],
  among: ReadonlySet<number>,
  length: 10 | 100,
): readonly Years[] {
  const spanOf = bounds.map((one) => {
    const day = one === null ? Number.NaN : Number.isFinite(one.first) ? one.first : one.last
    return Number.isFinite(day) ? Math.floor(calendarDay(day).year / length) : null
  })
  const spans = new Set<number>()
  for (const [at, article] of articles.entries()) {
    const span = spanOf[of[at] ?? -1] ?? null
    if (span !== null && among.has(article)) spans.add(span)
  }
  return [...spans]
    .sort((a, b) => b - a)
    .map((span) => ({ from: span * length, to: span * length + length - 1 }))
}

/** How many results have a date in each span. */
function countsIn(
  spans: readonly Years[],
  { articles, of }: Table<string>,
  bounds: readonly (Bounds | null)[],
  among: ReadonlySet<number>,
): Uint32Array {
  const days = spans.map(({ from, to }) => [dayNumber(from), dayNumber(to, 12, 31)] as const)
  const inside = bounds.map((one) =>
    days.flatMap(([first, last], at) =>
      one !== null && one.last >= first && one.first <= last ? [at] : [],
    ),
  )
  const counts = new Uint32Array(spans.length)
  const counted = new Int32Array(spans.length).fill(-1)
  for (const [at, article] of articles.entries()) {
    if (!among.has(article)) continue
    for (const span of inside[of[at] ?? -1] ?? []) {
      // The articles come in their order.
      if (counted[span] === article) continue
      counted[span] = article
      counts[span] = (counts[span] ?? 0) + 1
    }
  }
  return counts
}

/** A year as a query has it: 44 BC, without spaces. */
function typed(year: number): string {
  return year > 0 ? String(year) : `${1 - year}BC`
}
