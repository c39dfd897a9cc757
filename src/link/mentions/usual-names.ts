import type { Slug } from '../../model/slug.ts'
import { nameKey } from '../../model/slug.ts'
import type { Units } from './letters.ts'
import type { Found } from './lexicon.ts'
import type { NameEnd } from './name-index.ts'

/** What is told of names by their keys. */
interface Known {
  /** Undefined for what is no name, null for a name that is not to be linked. */
  readonly slugOf: (key: string) => Slug | null | undefined
  /** If the name has one word. */
  readonly isAlwaysCapital: (key: string) => boolean
}

/**
 * Makes a finder of names that stand in a text as their keys have them, but for a small letter of ASCII at
 * the beginning. No piece of the text is cut out for that, and nothing is looked up by a string.
 *
 * @param keys in the order by which the index tells names.
 */
export function usualNames(
  keys: readonly string[],
  { slugOf, isAlwaysCapital }: Known,
): (units: Units, start: number, end: NameEnd) => Found | null {
  const slugs = keys.map((key) => (nameKey(key) === key ? slugOf(key) : undefined))
  const capital = Uint8Array.from(keys, (key) => (isAlwaysCapital(key) ? 1 : 0))
  return (units, start, { end, words, name }) => {
    const slug = slugs[name]
    if (slug === undefined) return null
    const key = keys[name] as string
    if (!isSpelt(key, units, start, end)) return null
    return { end, words, key, isProper: words === 1 && capital[name] === 1, slug }
  }
}

function isSpelt(key: string, { units }: Units, start: number, end: number): boolean {
  if (key.length !== end - start) return false
  const unit = units[start] as number
  const first = unit >= 0x61 && unit <= 0x7a ? unit - 0x20 : unit
  if (first !== key.charCodeAt(0)) return false
  for (let at = 1; at < key.length; at++) if (units[start + at] !== key.charCodeAt(at)) return false
  return true
}
