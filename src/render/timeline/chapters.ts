import type { Paging } from '../../model/paging.ts'
import { groupBy } from '../group-by.ts'
import { once } from '../once.ts'
import { paged } from '../views/paged.ts'
import { centuryName, yearName, yearsOf } from './century.ts'
import type { Event } from './events.ts'
import { eventsOf } from './events.ts'
import { spanOf } from './span.ts'

/** The door to the timeline; it has all dates where they are few. */
export const TIMELINE = 'timeline.html'

/** More dates than this are not listed on one page: each century has its own. */
const MANY = 1000
/** The longest list that one page of a century holds. */
const SIZE = 1000

/** A page's part of the timeline. */
export interface Chapter {
  /** In EDTF; null where all centuries share the page. */
  readonly century: string | null
  readonly path: string
  readonly events: readonly Event[]
  readonly paging: Paging
}

/** All dates of a century, on however many pages. */
export interface Century {
  readonly events: readonly Event[]
  /** From when to when they are, in EDTF. */
  readonly span: string
}

/** The timeline of a site, parted into pages. */
export interface Chapters {
  readonly events: readonly Event[]
  /** Whether each century has pages of its own. */
  readonly isLong: boolean
  /** By their EDTF, in their order; none is empty. */
  readonly centuries: ReadonlyMap<string, Century>
  readonly chapters: readonly Chapter[]
  /** The page where each date stands first, by its EDTF. */
  readonly pages: ReadonlyMap<string, string>
}

/** Parts a site's timeline into pages: one for all, or as many for each century as its dates need. */
export const chaptersOf = once((site): Chapters => {
  const events = eventsOf(site)
  const centuries = new Map(
    [...groupBy(events, ({ place }) => place.century)].map(([century, own]) => [
      century,
      { events: own, span: spanOf(own) },
    ]),
  )
  const isLong = events.length > MANY
  const chapters = isLong
    ? [...centuries].flatMap(([century, { events: own }]) =>
        paged(centuryPath(century), own, SIZE).map(({ path, items, paging }) => ({
          century,
          path,
          events: items,
          paging,
        })),
      )
    : paged(TIMELINE, events, MANY).map(({ path, paging }) => ({
        century: null,
        path,
        events,
        paging,
      }))
  const pages = new Map<string, string>()
  for (const { path, events: own } of chapters) {
    for (const { edtf } of own) if (!pages.has(edtf)) pages.set(edtf, path)
  }
  return { events, isLong, centuries, chapters, pages }
})

/** @example centuryPath('18XX') // 'timeline/1800.html' */
export function centuryPath(century: string): string {
  return `timeline/${centuryName(century)}.html`
}

/** The id of a century, a decade or a year on its page. */
export function groupId(century: string, group: string | null): string {
  if (group === null) return `_century-${centuryName(century)}`
  return group.endsWith('X') ? `_decade-${yearsOf(group)[0]}` : `_year-${yearName(Number(group))}`
}
