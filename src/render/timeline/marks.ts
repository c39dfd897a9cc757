import stringWidth from 'string-width'
import { cut } from '../../model/cut.ts'
import { boundsOf } from '../../model/date-bounds.ts'
import { urlOf } from '../../model/slug.ts'
import type { MarkView } from '../../model/timeline-view.ts'
import { hrefOf } from '../href.ts'
import type { Event } from './events.ts'
import type { Scale } from './scale.ts'
import { rounded } from './scale.ts'

/** What is narrower is a point. */
const THIN = 1.5
/** So many letters of Latin script fit across a phone, and where the page is wide. */
const LETTERS = { phone: 40, wide: 75 } as const
/** In such a share of the axis, an end that is open can be seen to be. */
const FADING = 6
/** Words that have no such share of the axis beside a bar stand on it. */
const ROOM = 45

/** A date in a picture: a point, a bar from its first day to its last, or one that fades at an open end. */
export function markOf(event: Event, scale: Scale, from: string): MarkView {
  const { article, label, edtf, date } = event
  const { start, end, isOpen } = extentOf(event, scale)
  const isPoint = isOpen === null && end - start < THIN
  const at = isPoint ? rounded((start + end) / 2) : start
  const words = wordsAt(at, isPoint ? at : end)
  return {
    href: hrefOf(from, urlOf(article.slug)),
    title: article.title,
    words: fitting(article.title, (LETTERS.wide * words.room) / 100),
    short: fitting(article.title, (LETTERS.phone * words.room) / 100),
    label,
    edtf,
    at,
    width: isPoint ? null : rounded(end - at),
    isVague: /[~?%]/u.test(edtf) || (!isPoint && date.kind === 'point'),
    isOpen,
    wordsAt: words.at,
    anchor: words.anchor,
  }
}

/** An open end fades, and has room to; what goes on beyond the axis is as open there. */
function extentOf({ date, place }: Event, { at, end: axisEnd }: Scale) {
  const { first, last } = boundsOf(date)
  const [known] = place.order
  if (first === Number.NEGATIVE_INFINITY) {
    const end = Math.max(FADING, at(known))
    return { start: rounded(end - FADING), end, isOpen: 'start' as const }
  }
  if (last < axisEnd) return { start: at(first), end: at(last + 1), isOpen: null }
  return { start: Math.min(100 - FADING, at(first)), end: 100, isOpen: 'end' as const }
}

/** Where words begin or end, and how much of the axis they may take: beside the mark, or on it. */
function wordsAt(start: number, end: number) {
  const [before, behind] = [start, 100 - end]
  const isBeside = Math.max(before, behind) >= ROOM
  if (isBeside && behind >= before) return { at: end, anchor: 'start' as const, room: behind }
  if (isBeside) return { at: start, anchor: 'end' as const, room: before }
  return behind >= before
    ? { at: start, anchor: 'start' as const, room: 100 - start }
    : { at: end, anchor: 'end' as const, room: end }
}

/** As many words of a title as there is room for, by the width of its letters. */
function fitting(title: string, letters: number): string {
  const width = stringWidth(title)
  if (width <= letters) return title
  return `${cut(title, Math.floor((letters * title.length) / width) - 1)}…`
}
