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
    'no|not|none|nobody|nothing|vacant|disputed|tba|tbd|tbc|same|self|see|including|possibly|probably|allegedly|likely',
    'near|off|between|around|in|at|on|by|along|across|throughout|within|outside|inside|towards?|somewhere|parts? of',
    'with|under|from|supported|backed|led|commanded|about|approximately|formerly|former|now|then|today|present-day|modern-day',
    '(?:north|south|east|west|northeast|northwest|southeast|southwest)(?:ern)? (?:of|part)',
  ].join('|')})(?!\\p{L})`,
  'iu',
)
/** A distance from somewhere. */
const DISTANCE = /\d ?(?:km|kilomet(?:re|er)s?|m|mi|miles?)(?!\p{L})/u
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
  if (DISTANCE.test(text) || isSeveral(text)) return false
  if (/[\n():[\]{}<>°|]|[.!?]$|[.!?]\s+\p{Lu}\p{Ll}+\s+\p{Ll}/u.test(text)) return false
  if (!/\p{L}/u.test(text)) return false
  const [first = ''] = text.split(/\s+/u)
  const isLower = /\p{Ll}/u.test(first) && !/[\p{Lu}\p{Lt}]/u.test(first)
  return !isLower || PARTICLES.has(first.replace(/[^\p{L}].*$/u, ''))
}
