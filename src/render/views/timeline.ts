import { dayNumber } from '../../model/day-number.ts'
import type { Site } from '../../model/site.ts'
import type { SpanLink, TimelineView } from '../../model/timeline-view.ts'
import { hrefOf } from '../href.ts'
import { yearsOf } from '../timeline/century.ts'
import type { Century, Chapter, Chapters } from '../timeline/chapters.ts'
import { centuryPath, chaptersOf, groupId, TIMELINE } from '../timeline/chapters.ts'
import { centurySections } from '../timeline/date-groups.ts'
import { DAYS, daysOf } from '../timeline/days.ts'
import { decadeLinks, decadesOf } from '../timeline/decade-links.ts'
import { pictureOf } from '../timeline/picture.ts'
import { spanOf } from '../timeline/span.ts'
import { frameOf } from './frame.ts'

/** The pages of the timeline: the door, and those of the centuries where there are many dates. */
export function timelineViews(site: Site): TimelineView[] {
  const chapters = chaptersOf(site)
  if (chapters.events.length === 0) return []
  return [
    ...(chapters.isLong ? [doorView(site, chapters)] : []),
    ...chapters.chapters.map((chapter) => chapterView(site, chapters, chapter)),
  ]
}

/** The door of a long timeline: the picture, and the ways to the centuries. */
function doorView(site: Site, chapters: Chapters): TimelineView {
  return {
    ...sharedOf(site, wholeOf(chapters), TIMELINE),
    century: null,
    picture: pictureOf(chapters.events, TIMELINE),
    centuries: centuryLinks(chapters, TIMELINE, null),
    decades: [],
    sections: [],
    paging: { page: 1, pages: 1, previous: null, next: null },
    whole: null,
  }
}

/** A page that lists dates: all of them, or some of a century. */
function chapterView(site: Site, chapters: Chapters, chapter: Chapter): TimelineView {
  const { century, path, events, paging } = chapter
  const own = chapters.centuries.get(century ?? '') ?? wholeOf(chapters)
  const isFirst = paging.page === 1
  return {
    ...sharedOf(site, own, path),
    century,
    picture: isFirst
      ? pictureOf(own.events, path, century === null ? null : boundsOfSpan(century))
      : null,
    centuries: centuryLinks(chapters, path, century),
    decades: decadeLinks(decadesOf(site).get(century ?? '') ?? [], path),
    sections: centurySections(events, { path, language: site.config.language }),
    paging,
    whole: century === null ? null : hrefOf(path, TIMELINE),
  }
}

function wholeOf({ events }: Chapters): Century {
  return { events, span: spanOf(events) }
}

function sharedOf(site: Site, { events, span }: Century, path: string) {
  return {
    kind: 'timeline' as const,
    ...frameOf(site, { path, title: '' }),
    count: events.length,
    span,
    days: daysOf(site).length === 0 ? null : hrefOf(path, DAYS),
  }
}

/** The ways to all centuries; from one that has pages of its own, to itself and its neighbours. */
function centuryLinks(chapters: Chapters, from: string, current: string | null): SpanLink[] {
  const all = [...chapters.centuries]
  if (all.length < 2) return []
  const here = all.findIndex(([century]) => century === current)
  const near = here === -1 ? all : all.slice(Math.max(0, here - 1), here + 2)
  return near.map(([century, { events }]) => ({
    edtf: century,
    href: chapters.isLong
      ? hrefOf(from, centuryPath(century))
      : hrefOf(from, TIMELINE, groupId(century, null)),
    count: events.length,
    isCurrent: century === current,
  }))
}

function boundsOfSpan(century: string) {
  const [first, last] = yearsOf(century)
  return { first: dayNumber(first), last: dayNumber(last, 12, 31) }
}
