import { distance } from 'fastest-levenshtein'
import { fold } from '../../model/fold.ts'

/** Shorter words are too near to others that are right as well. */
const SHORTEST = 5
/** Words of so many letters may have two slips. */
const LONG = 8

/**
 * Whether a word is most likely another one misspelt. Inflections and spellings of other lands are no
 * slips (`attacks`, `harbor`); names may be spelt in many ways, so that in them only letters that
 * changed places count, and consonants that no spelling mixes up.
 *
 * @example isSlip('attack', 'atack')      // true
 * @example isSlip('Gaddafi', 'Qaddafi')   // false
 */
export function isSlip(right: string, written: string): boolean {
  const [a, b] = [fold(right), fold(written)]
  const length = Math.min(a.length, b.length)
  if (length < SHORTEST || !/^[a-z]+$/u.test(a) || !/^[a-z]+$/u.test(b)) return false
  if (a.startsWith(b) || b.startsWith(a) || variant(a) === variant(b)) return false
  const steps = distance(a, b)
  if (isSwap(a, b)) return true
  if (/^\p{Lu}/u.test(right)) return steps === 1 && spelling(a) !== spelling(b)
  return steps <= (length < LONG ? 1 : 2)
}

/** Two neighbouring letters that changed places. */
function isSwap(a: string, b: string): boolean {
  if (a.length !== b.length) return false
  const at = [...a].findIndex((letter, index) => letter !== b[index])
  const swapped = a.slice(0, at) + (a[at + 1] ?? '') + (a[at] ?? '') + a.slice(at + 2)
  return swapped === b
}

/** British and American spellings made one. */
function variant(word: string): string {
  return word
    .replace(/our/gu, 'or')
    .replace(/re$/u, 'er')
    .replace(/s(?=[ei]|ation)/gu, 'z')
    .replace(/[ao]e/gu, 'e')
    .replace(/ogue$/u, 'og')
    .replace(/ll/gu, 'l')
    .replace(/[ey]/gu, 'i')
}

/** What is left of a name when letters that spellings mix up are made one. */
function spelling(name: string): string {
  return name
    .replace(/[aeiouyhjw]/gu, '')
    .replace(/[ckqgx]/gu, 'k')
    .replace(/[szc]/gu, 's')
    .replace(/[vfpb]/gu, 'f')
    .replace(/[dt]/gu, 't')
    .replace(/(.)\1+/gu, '$1')
}
