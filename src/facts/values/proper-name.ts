/** Words in lower case that names begin with, in the languages that write them so. */
const PARTICLES = new Set(
  'al an ar as at el la le les los las il lo da das de del della den der des di do dos du et ibn bin bint ben abu van von zu zur ten ter af of the'.split(
    ' ',
  ),
)
/** Words that begin a description of somebody, not a name. */
const NO_NAME =
  /^(?:unknown|unidentified|various|several|many|some|other|others|near|off|between|around)(?!\p{L})/iu
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
  if (/[\n():[\]{}<>°|]|[.!?]$|[.!?]\s+\p{Lu}\p{Ll}+\s+\p{Ll}/u.test(text)) return false
  if (!/\p{L}/u.test(text)) return false
  const [first = ''] = text.split(/\s+/u)
  const isLower = /\p{Ll}/u.test(first) && !/[\p{Lu}\p{Lt}]/u.test(first)
  return !isLower || PARTICLES.has(first.replace(/[^\p{L}].*$/u, ''))
}
