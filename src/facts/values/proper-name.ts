import { isSeveral } from './several.ts'

/** Words in lower case that names begin with, in the languages that write them so. */
const PARTICLES = new Set(
  'al an ar as at el la le les los las il lo da das de del della den der des di do dos du et ibn bin bint ben abu van von zu zur ten ter af of the'.split(
    ' ',
  ),
)
/** Words that begin a description of somebody or something, not a name. */
const NO_NAME = new RegExp(
  `^(?:${[
    'unknown|unidentified|anonymous|various|several|many|some|most|mostly|multiple|numerous|more|other|others|both|all|each',
    'no|not|none|nobody|nothing|vacant|disputed|tba|tbd|tbc|same|self|himself|herself|themselves|see|including',
    'possibly|probably|allegedly|likely|(?:worldwide|nationwide|global|online|jr|sr|inc|ltd)\\.?$',
    'near|off|between|around|in|at|on|by|along|across|throughout|within|outside|inside|towards?|somewhere|parts? of',
    'with|under|from|supported|backed|led|commanded|about|approximately|formerly|former|now|then|today|present-day|modern-day',
    '(?:north|south|east|west|northeast|northwest|southeast|southwest)(?:ern)? (?:of|part)',
  ].join('|')})(?!\\p{L})`,
  'iu',
)
/** A distance from somewhere, and what lies between two. */
const NO_PLACE = /\d ?(?:km|kilomet(?:re|er)s?|m|mi|miles?)(?!\p{L})|\bborder$/u
/** Signs that say something of a name: that somebody fell, was wounded, gave up. */
const SIGNS = /[\n():[\]{}<>°|†‡§*#]/u
/** A point at the end of a sentence, and not of an abbreviation such as `Jr.` and `D.C.`. */
const STOP = /(?<!(?:^| )(?:Jr|Sr|Inc|Ltd|Co|Corp|Bros)|(?:\p{Lu}\.)+\p{Lu})\.$|[!?]$/u
const MAX_NAME = 80

/**
 * Whether a text looks like a name: it begins with a capital, a digit, a letter of a script without
 * capitals, or a particle such as `al-` or `von`; and it is no sentence, no number and no remark.
 *
 * @example isProperName('al-Mourabitoun') // true
 * @example isProperName('supported by France') // false
 */
export function isProperName(text: string): boolean {
  if (text === '' || text.length > MAX_NAME || NO_NAME.test(text)) return false
  if (NO_PLACE.test(text) || isSeveral(text) || SIGNS.test(text) || STOP.test(text)) return false
  if (/[.!?]\s+\p{Lu}\p{Ll}+\s+\p{Ll}|^\d+ \p{Ll}/u.test(text)) return false
  if (!/\p{L}/u.test(text)) return false
  const [first = ''] = text.replace(/^\d+(?:st|nd|rd|th) (?=\p{Lu})/u, '').split(/\s+/u)
  const isLower = /\p{Ll}/u.test(first) && !/[\p{Lu}\p{Lt}]/u.test(first)
  return !isLower || PARTICLES.has(first.replace(/[^\p{L}].*$/u, ''))
}
