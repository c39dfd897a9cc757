import type { Paging } from '../../model/paging.ts'
import type { Site } from '../../model/site.ts'
import type {
  DateEntry,
  DateGroup,
  DaysView,
  MonthDays,
  MonthSection,
  SpanLink,
} from '../../model/timeline-view.ts'
import { datetimeOf } from '../datetime.ts'
import { groupBy } from '../group-by.ts'
import { hrefOf } from '../href.ts'
import { TIMELINE } from '../timeline/chapters.ts'
import { entryOf } from '../timeline/date-groups.ts'
import type { Anniversary } from '../timeline/days.ts'
import { DAYS, daysOf } from '../timeline/days.ts'
import { frameOf } from './frame.ts'
import { paged } from './paged.ts'

/** More anniversaries than this are not listed on one page: each month has its own. */
const MANY = 1000
/** The longest list that one page of a month holds. */
const SIZE = 1000
const ALONE: Paging = { page: 1, pages: 1, previous: null, next: null }

/** The pages of the days of the year; none where no date is a day. */
export function daysViews(site: Site): DaysView[] {
  const all = daysOf(site)
  if (all.length === 0) return []
  const months = groupBy(all, ({ key }) => key.slice(0, 2))
  const isLong = all.length > MANY
  const pagesOf = (month: string) => paged(monthPath(month), months.get(month) ?? [], SIZE)
  const parts = isLong
    ? [...months.keys()].flatMap((month) =>
        pagesOf(month).map((part) => ({ ...part, month, total: months.get(month)?.length ?? 0 })),
      )
    : []
  const linksFrom = (from: string, current: string | null) =>
    months.size < 2 ? [] : monthLinks(months, { from, current, isLong })
  return [
    {
      ...sharedOf(site, DAYS),
      month: null,
      count: all.length,
      months: isLong ? [] : linksFrom(DAYS, null),
      calendar: calendarOf(parts),
      sections: isLong ? [] : monthSections(all, DAYS),
      paging: ALONE,
      whole: null,
    },
    ...parts.map(
      ({ path, items, paging, month, total }): DaysView => ({
        ...sharedOf(site, path),
        month: `XXXX-${month}`,
        count: total,
        months: linksFrom(path, month),
        calendar: [],
        sections: monthSections(items, path),
        paging,
        whole: hrefOf(path, DAYS),
      }),
    ),
  ]
}

function sharedOf(site: Site, path: string) {
  return {
    kind: 'days' as const,
    ...frameOf(site, { path, title: '' }),
    timeline: hrefOf(path, TIMELINE),
  }
}

/** @example monthPath('07') // 'on-this-day/07.html' */
function monthPath(month: string): string {
  return `${DAYS.replace('.html', '')}/${month}.html`
}

interface Links {
  readonly from: string
  readonly current: string | null
  readonly isLong: boolean
}

function monthLinks(
  months: ReadonlyMap<string, readonly Anniversary[]>,
  { from, current, isLong }: Links,
): SpanLink[] {
  return [...months].map(([month, { length }]) => ({
    edtf: `XXXX-${month}`,
    href: isLong ? hrefOf(from, monthPath(month)) : hrefOf(from, DAYS, idOf(month)),
    count: length,
    isCurrent: month === current,
  }))
}

function monthSections(items: readonly Anniversary[], from: string): MonthSection[] {
  const months = groupBy(items, ({ key }) => key.slice(0, 2))
  return [...months].map(([month, own]) => ({
    month: `XXXX-${month}`,
    id: idOf(month),
    days: [...groupBy(own, ({ key }) => key)].map(([key, day]): DateGroup & { key: string } => ({
      key,
      edtf: `XXXX-${key}`,
      id: idOf(key),
      entries: day.map(({ event }) => yearEntry(event, from)),
    })),
  }))
}

/** A day shows the years. */
function yearEntry(event: Anniversary['event'], from: string): DateEntry {
  const start = event.edtf.split('/')[0] ?? ''
  const year = start.replace(/-\d\d-\d\d$/u, '')
  return entryOf(event, { edtf: year, text: null, datetime: datetimeOf(start) }, from)
}

/** Every day that has a date, with the way to it. */
function calendarOf(
  parts: readonly { readonly path: string; readonly items: readonly Anniversary[] }[],
): MonthDays[] {
  const days = new Map<string, { href: string; count: number }>()
  for (const { path, items } of parts) {
    for (const { key } of items) {
      const known = days.get(key)
      if (known === undefined) days.set(key, { href: hrefOf(DAYS, path, idOf(key)), count: 1 })
      else known.count++
    }
  }
  return [...groupBy([...days], ([key]) => key.slice(0, 2))].map(([month, own]) => ({
    month: `XXXX-${month}`,
    days: own.map(([key, day]) => ({ key, edtf: `XXXX-${key}`, ...day })),
  }))
}

function idOf(key: string): string {
  return `_${key}`
}
