import type { Language } from '../language/language.ts'
import { isSeveral } from './several.ts'

/** Words in lower case that names begin with, in the languages that write them so. */
const PARTICLES = new Set(
  'al an ar as at el la le les los las il lo da das de del della den der des di do dos du et ibn bin bint ben abu van von zu zur ten ter af the'.split(
    ' ',
  ),
)
/** A distance from somewhere, and how many of something. */
const MEASURE =
  /\d ?(?:km|kilomet(?:re|er)s?|m|mi|miles?)(?!\p{L})|^(?:\d+|[Tt]wo|[Tt]hree|[Ff]our|[Ff]ive|[Ss]ix|[Ss]even|[Ee]ight|[Nn]ine|[Tt]en|[Tt]welve) \p{Ll}/u
/** A direction from somewhere, or an end of it: `North of Gao`. */
const DIRECTION =
  /^(?:[Nn]orth|[Ss]outh|[Nn]?[Ee]ast|[Ww]est|(?:[Nn]orth|[Ss]outh)(?:ea|we)st)(?:ern)? (?:of|from|part)(?!\p{L})/u
/** Signs that say something of a name: that somebody fell, where it leads, what it is a note of. */
const SIGNS =
  /[\n():[\]{}<>°|†‡§*#=→←↔⇒\u00b9\u00b2\u00b3\u2070-\u209c\ufffd]|\p{Emoji_Presentation}| [-–—] |\d{4} ?[-–—] ?\d{2,4}/u
/** What a name begins with: a letter, a digit or a sign that opens a quotation or a word. */
const BEGINNING = /^["'“„«‘’ʼʻ¡¿.&@$£€]?[\p{L}\p{N}]/u
/** A point at the end of a sentence, and not of an abbreviation such as `Jr.` and `D.C.`. */
const STOP =
  /(?<!(?:^| )(?:Jr|Sr|Inc|Ltd|Co|Corp|Cos|Bros|Cie|Mt|St|No|Vol|Dr|Prof|Ph\.D|B\.V|S\.A|S\.p\.A|N\.V|e\.V)|(?:\p{Lu}\.)+ ?\p{Lu})\.$|[!?]$/u
/** A name that breaks off: `Democratic Republic of the`. */
const BROKEN_OFF = / (?:of|the|and|or|in|for|to|at|on|by|de|du|des|del|von|der|und|et)$/u
/** A description in lower case behind a preposition: `Gothic with Baroque additions`. */
const DESCRIPTION =
  / (?:with|from|by|at|near|in|on|to|over|through|into|behind|under|between|among|without|outside|inside) (?:.* )?\p{Ll}[\p{Ll}'’-]*$/u
const MAX_NAME = 80

/**
 * Whether a text looks like a name: it begins with a capital, a digit, a letter of a script without
 * capitals, or a particle such as `al-` or `von`; and it is no sentence, no number and no remark.
 *
 * @param firms whether `Procter & Gamble` is one name.
 * @example isProperName('al-Mourabitoun', english) // true
 * @example isProperName('supported by France', english) // false
 * @example isProperName('Office established', english) // false
 */
export function isProperName(text: string, language: Language, firms = false): boolean {
  if (text === '' || text.length > MAX_NAME || !/\p{L}/u.test(text)) return false
  if (!BEGINNING.test(text) || SIGNS.test(text) || STOP.test(text)) return false
  if (isSeveral(text, firms, language) || language.names.isDescription(text)) return false
  if ([MEASURE, DIRECTION, BROKEN_OFF, DESCRIPTION].some((one) => one.test(text))) return false
  return !/[.!?]\s+\p{Lu}\p{Ll}+\s+\p{Ll}/u.test(text) && beginsAsName(text)
}

/** A capital, a digit, or a particle before one of them: `de Gaulle`, but not `de facto rulers`. */
function beginsAsName(text: string): boolean {
  const words = text.replace(/^\d+(?:st|nd|rd|th) (?=\p{Lu})/u, '').split(/[\s'’-]+/u)
  const first = words.findIndex((word) => !PARTICLES.has(word))
  const [word = ''] = words.slice(first === -1 ? 0 : first)
  return !/\p{Ll}/u.test(word) || /[\p{Lu}\p{Lt}]/u.test(word)
}
