import type { Field } from '../../model/infobox.ts'
import type { Outline } from '../../model/outline.ts'
import type { Site } from '../../model/site.ts'
import { storedDate } from '../../model/stored-date.ts'
import { hrefOf } from '../href.ts'
import { chaptersOf, groupId } from './chapters.ts'
import { isEvent } from './events.ts'
import { placeOf } from './place.ts'

/** A place on a page: its file in the output folder, and an id. */
export interface TimelineAddress {
  readonly path: string
  readonly id: string
}

/**
 * Where a date stands in the site's timeline; null for a date that it has not.
 *
 * @example timelineAddress(site, '2017-07-05') // { path: 'timeline.html', id: '_year-2017' }
 */
export function timelineAddress(site: Site, edtf: string): TimelineAddress | null {
  return addressIn(chaptersOf(site).pages, edtf)
}

function addressIn(pages: Outline['timeline'], edtf: string): TimelineAddress | null {
  const path = pages.get(edtf)
  const date = path === undefined ? null : storedDate(edtf)
  const place = date === null ? null : placeOf(date)
  if (path === undefined || place === null) return null
  return { path, id: groupId(place.century, place.group) }
}

/** The way from a page to where a field's date stands; null for what is no date in history. */
export function timelineHref({ timeline }: Outline, field: Field, from: string): string | null {
  const address = isEvent(field) ? addressIn(timeline, field.value.edtf) : null
  return address === null ? null : hrefOf(from, address.path, address.id)
}
