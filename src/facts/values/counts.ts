import type { Count } from '../../model/infobox.ts'
import type { Reading } from './reading.ts'

const NUMBER = '(\\d{1,3}(?:,\\d{3})+|\\d+)'
const ABOUT = '(about|around|approximately|approx\\.|circa|ca\\.|c\\.|some|~|≈)?'
const LEAST = '(at least|more than|over)?'
const COUNT = new RegExp(
  `^${ABOUT}\\s*${LEAST}\\s*${NUMBER}(?:(?:\\s*[–—-]\\s*|\\s+to\\s+)${NUMBER})?\\s*(\\+)?(?:\\s+(\\D+))?$`,
  'iu',
)
/** A comma between digits groups thousands; any other parts two counts. */
const BETWEEN = /\s*;\s*|\s*,(?!\d)\s*(?:and\s+)?|\s+and\s+(?=\S*\d)|\n/u

/**
 * Reads numbers of things: `5–6 killed`, `10,000+ killed`, `3,400 dead and 1,600 wounded`,
 * `about 200`. Every part must be understood, or the whole stays text.
 *
 * @example readCounts('5–6 killed')
 * // { value: { type: 'counts', counts: [{ min: 5, max: 6, approximate: false, kind: 'killed' }] } }
 */
export function readCounts(text: string): Reading {
  const counts = text.split(BETWEEN).map(readCount)
  return counts.every((count) => count !== null) ? { value: { type: 'counts', counts } } : null
}

function readCount(text: string): Count | null {
  const match = COUNT.exec(text.trim())
  if (match === null) return null
  const [, about, least, from = '', to, plus, kind] = match
  const min = numberOf(from)
  const isOpen = least !== undefined || plus !== undefined
  if (isOpen && to !== undefined) return null
  const max = isOpen ? null : to === undefined ? min : numberOf(to)
  const isSafe =
    Number.isSafeInteger(min) && (max === null || (Number.isSafeInteger(max) && max >= min))
  if (!isSafe || (kind !== undefined && !isKind(kind))) return null
  return { min, max, approximate: about !== undefined, kind: kind?.trim() ?? null }
}

/** Words behind a number that are part of it, or make it another number. */
const MULTIPLE =
  /^(?:hundreds?|thousands?|millions?|billions?|trillions?|dozens?|scores?|percent|per)(?!\p{L})/iu

/** What is counted is a few words, not a sentence, a remark in brackets, a unit or a multiple. */
function isKind(text: string): boolean {
  const words = text.trim()
  return words.length <= 60 && /^[\p{L}\p{M}\s'’-]+$/u.test(words) && !MULTIPLE.test(words)
}

function numberOf(text: string): number {
  return Number(text.replaceAll(',', ''))
}
