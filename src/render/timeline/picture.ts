import type { Bounds } from '../../model/date-bounds.ts'
import { boundsOf } from '../../model/date-bounds.ts'
import type { PictureView } from '../../model/timeline-view.ts'
import { barsOf } from './bars.ts'
import type { Event } from './events.ts'
import { markOf } from './marks.ts'
import { scaleFor } from './scale.ts'

/** So many dates have a row each. */
const FEW = 16

/**
 * A picture of dates along an axis of time; null where one date alone would be seen.
 *
 * @param from the page, which links are relative to.
 * @param within what the axis is to show; all of the dates where nothing is said.
 */
export function pictureOf(
  events: readonly Event[],
  from: string,
  within: Bounds | null = null,
): PictureView | null {
  if (events.length < 2) return null
  const scale = scaleFor(within ?? extentOf(events))
  const isFew = events.length <= FEW
  const { bars, highest } = isFew ? { bars: [], highest: null } : barsOf(events, scale)
  const marks = isFew ? events.map((event) => markOf(event, scale, from)) : []
  return { ticks: scale.ticks, marks, bars, highest }
}

/** From the first day to the last, as far as they are known. */
function extentOf(events: readonly Event[]): Bounds {
  let [first, last] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY]
  for (const { date } of events) {
    for (const day of Object.values(boundsOf(date))) {
      if (!Number.isFinite(day)) continue
      first = Math.min(first, day)
      last = Math.max(last, day)
    }
  }
  return { first, last }
}
