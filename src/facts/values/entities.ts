import type { Language } from '../language/language.ts'
import { hasCommonWord } from './common-word.ts'
import { withoutFlags } from './flags.ts'
import { pastedNames } from './pasted.ts'
import { isProperName } from './proper-name.ts'
import type { Reading } from './reading.ts'

/** What a schema says of names. */
interface Names {
  /** Whether commas part them as semicolons do. */
  readonly commas: boolean
  /** Whether they have no common words in them, as people and bodies have not. */
  readonly proper: boolean
  /** Whether `Procter & Gamble` is one. */
  readonly firms: boolean
}

const BULLET = /^[ \t]*[-*+•][ \t]+/u

/**
 * Reads names parted by semicolons (those of Arabic and Chinese too, and `、`), or one on each line
 * behind bullets; by commas only where the schema says so.
 *
 * @example readEntities('France; Mali', { commas: false, proper: false, firms: false }, english)
 * // { value: { type: 'entities', items: [{ name: 'France' }, { name: 'Mali' }] } }
 */
export function readEntities(text: string, expected: Names, language: Language): Reading {
  const { commas, proper, firms } = expected
  const names = namesIn(pastedNames(text), commas, language)?.map(withoutFlags)
  const isName = (name: string) =>
    isProperName(name, language, firms) && !language.names.isDescriptionAlone(name)
  if (names === undefined || !names.every(isName)) return null
  if (proper && names.some((name) => hasCommonWord(name, language))) return null
  const isOnly = names.length === 1 && !BULLET.test(text)
  if (names.some((name) => hasRemark(name, isOnly, language))) return null
  return { value: { type: 'entities', items: names.map((name) => ({ name })) } }
}

const COMMA = /[,，،]/u
/** `King, Jr.` */
const COMMA_IN_NAME = /, (?:Jr|Sr|Inc|Ltd|LLC|L\.P|S\.A|PhD|MD|OBE|MBE|CBE|KBE)\.?$/u
/** What somebody is, behind a comma: `Jane Doe, CEO`. */
const ROLE =
  /^(?:C[A-Z]O$|\d+(?:st|nd|rd|th) |(?:Acting|Captain|Chair(?:man|woman|person)?|Chief|Co-?founder|Commander|Deputy|Director|Editor|Emperor|Empress|Founder|Governor|Head|King|Leader|Mayor|Minister|President|Prime|Producer|Queen|Secretary|Treasurer|Vice)(?: |$))/u

/**
 * Whether a comma tells more than a name: `France, Mali` may be one name or two, where nothing else
 * parts names; and `Jane Doe, CEO` is a name and an office.
 */
function hasRemark(name: string, isOnly: boolean, { countries }: Language): boolean {
  if (!COMMA.test(name) || COMMA_IN_NAME.test(name)) return false
  const [first = '', ...others] = name.split(COMMA).map((part) => part.trim())
  const isRemark = (part: string) => ROLE.test(part) || /^\p{Ll}/u.test(part)
  return isOnly || others.some(isRemark) || countries.codeOf(first) !== null
}

/** Names that commas part; `Tyler, the Creator` is none of them. */
function byCommas(text: string, { countries }: Language): readonly string[] | null {
  const names = text.split(/[、,，،]/u).map((name) => name.trim())
  const isRemark = (name: string) =>
    ROLE.test(name) || (name.startsWith('the ') && countries.codeOf(name) === null)
  return names.length > 1 && names.some(isRemark) ? null : names
}

function namesIn(text: string, commas: boolean, language: Language): readonly string[] | null {
  const lines = text.split('\n')
  if (lines.every((line) => BULLET.test(line))) {
    return lines.map((line) => line.replace(BULLET, '').trim())
  }
  const whole = text.replace(/[;；؛]\s*$/u, '')
  const isParted = /[;；؛]/u.test(whole)
  if (commas && !isParted) return byCommas(whole, language)
  // Commas part nothing where semicolons do.
  if (commas && COMMA.test(whole)) return null
  return whole.split(/[;；؛、]/u).map((name) => name.trim())
}
