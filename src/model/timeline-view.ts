import type { Paging } from './paging.ts'
import type { PageFrame, PageLink } from './view.ts'

/*
 * Dates in these views are EDTF (ISO 8601-2), which `it.date` of a template writes in the page's
 * language. A year `XXXX` is not said, since the place of the date says it: `XXXX-07-05` is July 5.
 */

/** The dates of all infoboxes; where they are many, the door to the centuries, or a part of one. */
export interface TimelineView extends PageFrame {
  readonly kind: 'timeline'
  /** The page's century; null where it has them all. */
  readonly century: string | null
  /** How many dates the site or the century has. */
  readonly count: number
  /** From when to when. */
  readonly span: string
  /** On the first page of a list; null where there is too little to see. */
  readonly picture: PictureView | null
  /** The ways to the centuries; from one of them, to itself and its neighbours. None where there is one. */
  readonly centuries: readonly SpanLink[]
  /** The ways to the decades of a century that has pages of its own. */
  readonly decades: readonly SpanLink[]
  /** The dates of this page. */
  readonly sections: readonly CenturySection[]
  readonly paging: Paging
  /** The page of the days of the year; null where no date is a day. */
  readonly days: string | null
  /** The page of all centuries, for one of them; else null. */
  readonly whole: string | null
}

/** A link to a century, a decade or a month. */
export interface SpanLink {
  readonly edtf: string
  readonly href: string
  /** How many dates it has. */
  readonly count: number
  /** Whether it leads to the page that it stands on. */
  readonly isCurrent: boolean
}

/** The dates of a century. */
export interface CenturySection {
  readonly century: string
  /** Its first and its last year. */
  readonly years: string
  readonly id: string
  /** Those of the century as a whole stand in a group without a date. */
  readonly groups: readonly DateGroup[]
}

/** The dates of one year or decade, or those of one day of the year. */
export interface DateGroup {
  readonly edtf: string | null
  readonly id: string | null
  readonly entries: readonly DateEntry[]
}

/** A date of an article. */
export interface DateEntry extends PageLink {
  /** What the date is, as infobox rows are called; null where the article is the event. */
  readonly label: string | null
  /** Null where the group says it all. */
  readonly date: DateWords | null
}

export interface DateWords {
  readonly edtf: string
  /** The writer's words, where they say more; they stand instead of the date. */
  readonly text: string | null
  /** For `<time datetime>`; null where HTML has no way to say it. */
  readonly datetime: string | null
}

/** A picture of dates along an axis: a row for each where they are few, else bars that count them. */
export interface PictureView {
  readonly ticks: readonly {
    /** Percent of the axis from its beginning, as all places are. */
    readonly at: number
    readonly edtf: string
    readonly isRound: boolean
  }[]
  readonly marks: readonly MarkView[]
  readonly bars: readonly BarView[]
  /** The highest of the bars; null where none stands out. */
  readonly highest: BarView | null
}

/** One date in a picture. */
export interface MarkView {
  readonly href: string
  readonly title: string
  /** As much of the title as there is room for, and as there is on a phone. */
  readonly words: string
  readonly short: string
  readonly label: string | null
  readonly edtf: string
  readonly at: number
  /** Null for a point. */
  readonly width: number | null
  /** About, perhaps, or somewhen within a bar. */
  readonly isVague: boolean
  readonly isOpen: 'start' | 'end' | null
  /** Where its words begin, or end. */
  readonly wordsAt: number
  readonly anchor: 'start' | 'end'
}

export interface BarView {
  readonly at: number
  readonly width: number
  /** Percent of the highest. */
  readonly height: number
  readonly edtf: string
  readonly count: number
}

/** The days of the year, whatever the year; where there are many dates, the door to the months, or one. */
export interface DaysView extends PageFrame {
  readonly kind: 'days'
  /** The page's month as `XXXX-07`; null where it has them all. */
  readonly month: string | null
  readonly count: number
  readonly months: readonly SpanLink[]
  /** Every day that has a date, as a link: where the entries are on other pages. */
  readonly calendar: readonly MonthDays[]
  readonly sections: readonly MonthSection[]
  readonly paging: Paging
  readonly timeline: string
  /** The page of all months, for one of them; else null. */
  readonly whole: string | null
}

export interface MonthDays {
  readonly month: string
  readonly days: readonly DayLink[]
}

export interface DayLink {
  /** `07-05`. */
  readonly key: string
  readonly edtf: string
  readonly href: string
  readonly count: number
}

export interface MonthSection {
  readonly month: string
  readonly id: string
  readonly days: readonly (DateGroup & { readonly key: string })[]
}
