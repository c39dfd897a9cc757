import { urlOf } from '../../model/slug.ts'
import type { CenturySection, DateEntry, DateGroup } from '../../model/timeline-view.ts'
import { groupBy } from '../group-by.ts'
import { hrefOf } from '../href.ts'
import { yearsOf, yearText } from './century.ts'
import { groupId } from './chapters.ts'
import { dateWords } from './date-words.ts'
import type { Event } from './events.ts'

/** The page that lists dates: its file, which links are relative to, and its language. */
interface Page {
  readonly path: string
  readonly language: string
}

/** Dates, which are in order, under their centuries, and there under their years and decades. */
export function centurySections(events: readonly Event[], page: Page): CenturySection[] {
  return [...groupBy(events, ({ place }) => place.century)].map(([century, own]) => ({
    century,
    years: yearsOf(century).map(yearText).join('/'),
    id: groupId(century, null),
    groups: [...groupBy(own, ({ place }) => place.group)].map(
      ([group, dates]): DateGroup => ({
        edtf: group,
        id: group === null ? null : groupId(century, group),
        entries: dates.map((event) =>
          entryOf(event, dateWords(event, group, page.language), page.path),
        ),
      }),
    ),
  }))
}

/** A date of an article as a line of a list. */
export function entryOf(
  { article, label }: Event,
  date: DateEntry['date'],
  from: string,
): DateEntry {
  const { title, slug, meta } = article
  return { title, href: hrefOf(from, urlOf(slug)), description: meta.description, label, date }
}
