import type { DateWords } from '../../model/timeline-view.ts'
import { datetimeOf } from '../datetime.ts'
import type { Event } from './events.ts'

/**
 * A date as an entry of the timeline shows it, without the year that stands above it; null where nothing
 * is left. Exact dates are written as the page's language writes them. An open end stays in the writer's
 * words: `since`, `after` and `until` are stored alike.
 *
 * @param group what it stands under, in EDTF; null for a century.
 * @param language the page's; words in another are not taken over.
 */
export function dateWords(event: Event, group: string | null, language: string): DateWords | null {
  const { edtf, article, text } = event
  const isOwn = (article.meta.language ?? language) === language && !text.includes('{{')
  if (edtf.includes('..')) return { edtf, text: isOwn ? text : null, datetime: null }
  if (edtf === group || (group === null && /^-?\d\dXX$/u.test(edtf))) return null
  return { edtf: withoutYear(edtf, group), text: null, datetime: datetimeOf(edtf) }
}

const SEASON = /^-?\d{4}-2\d$/u

/** @example withoutYear('1863-07-01/1863-07-03', '1863') // 'XXXX-07-01/XXXX-07-03' */
function withoutYear(edtf: string, group: string | null): string {
  if (group === null || /[~?%X]/u.test(edtf)) return edtf
  const ends = edtf.split('/')
  const isShort = ends.every((end) => end.startsWith(`${group}-`) && !SEASON.test(end))
  return isShort ? ends.map((end) => `XXXX${end.slice(group.length)}`).join('/') : edtf
}
