import type { Field } from '../../model/infobox.ts'
import type { Fact, LinkedArticle } from '../../model/site.ts'
import type { StoredDate } from '../../model/stored-date.ts'
import { storedDate } from '../../model/stored-date.ts'
import { catalogueOf } from '../catalogue/catalogue.ts'
import { once } from '../once.ts'
import type { Place } from './place.ts'
import { comparePlaces, placeOf } from './place.ts'

/** A date of an article's infobox. */
export interface Event {
  readonly article: LinkedArticle
  /** What the date is, as the infobox's row is called; null where the article is the event. */
  readonly label: string | null
  readonly edtf: string
  readonly date: StoredDate
  readonly place: Place
  /** The date in the writer's words. */
  readonly text: string
}

/** Keys with a date that says how old a figure is, or a page: that is no history. */
const NO_EVENTS: ReadonlySet<string> = new Set([
  'populationasof',
  'populationcensusyear',
  'revenueyear',
  'asof',
  'updated',
  'lastupdate',
  'lastupdated',
  'accessdate',
  'retrieved',
])
/** The key of an article that is the event itself. */
const ITSELF = 'date'

/** All dates of a site's infoboxes in their order; those of one time in the order of titles. */
export const eventsOf = once((site): readonly Event[] =>
  catalogueOf(site)
    .articles.flatMap((article) =>
      (article.infobox?.fields ?? []).flatMap((field) => eventOf(article, field) ?? []),
    )
    .sort((a, b) => comparePlaces(a.place, b.place)),
)

function eventOf(article: LinkedArticle, field: Fact): Event | null {
  if (!isEvent(field)) return null
  const { label, schemaKey, value, words } = field
  const date = storedDate(value.edtf)
  const place = date === null ? null : placeOf(date)
  if (date === null || place === null) return null
  return {
    article,
    label: schemaKey === ITSELF ? null : label,
    edtf: value.edtf,
    date,
    place,
    text: words.replaceAll('\n', ' '),
  }
}

/** Whether a field's value is a date in history. */
export function isEvent<F extends Pick<Field, 'value' | 'schemaKey'>>(
  field: F,
): field is F & { value: { type: 'date' } } {
  const { value, schemaKey } = field
  return (
    value.type === 'date' && !NO_EVENTS.has(schemaKey?.toLowerCase().replace(/[\s_-]/gu, '') ?? '')
  )
}
