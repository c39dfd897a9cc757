import type { Language } from '../language/language.ts'
import { isAbreast } from './abreast.ts'
import { endsInCommonWord } from './common-word.ts'
import { withoutFlags } from './flags.ts'
import { pastedNames } from './pasted.ts'
import { isProperName } from './proper-name.ts'
import type { Reading } from './reading.ts'

const MAX_PART = 60
/** A street with the number of a house; a postal code has one name behind it: `101 Reykjavík`. */
const ADDRESS = /^\d{3} \p{Lu}[\p{L}'’.-]* \p{Lu}[\p{L} '’.-]*$/u
const ORDINAL = /^\d+(?:st|nd|rd|th|er|e|ème|º|ª|\.) (?=\p{Ll})/u
/** How something lies: `Spanning the Golden Gate`. */
const LIES =
  /^\p{Lu}\p{Ll}{3,}ing (?:the|an?|from|to|through|between|across|over|in|of|along|into) /u
const AMPERSAND = / & /u

/**
 * Reads a place, finest part first; the commas of Arabic and Chinese part as well. Two places side by
 * side stay text.
 *
 * @param banks whether two towns may face each other, as they do where a river ends.
 * @example readPlace('Midal valley, Tahoua Region, Niger', false, english)
 * // { value: { type: 'place', parts: [{ name: 'Midal valley' }, { name: 'Tahoua Region' }, { name: 'Niger' }] } }
 */
export function readPlace(text: string, banks: boolean, language: Language): Reading {
  const names = pastedNames(text)
    .split(/[,，、،]/u)
    .map((part) => withoutFlags(part.trim()))
  if (!names.every((name) => isPlaceName(name, language))) return null
  if (isAbreast(names, banks, language) || isInverted(names)) return null
  if (names.length === 1 && language.names.isDescriptionAlone(names[0] ?? '')) return null
  return { value: { type: 'place', parts: names.map((name) => ({ name })) } }
}

function isPlaceName(name: string, language: Language): boolean {
  const { isDescriptionOfPlace, beginsAsArea } = language.names
  if (name.length > MAX_PART || /[;；؛]/u.test(name)) return false
  if (/\d{3}/u.test(name) && !ADDRESS.test(name)) return false
  if (isDescriptionOfPlace(name) || LIES.test(name)) return false
  if (endsInCommonWord(name, language)) return false
  if (AMPERSAND.test(name) && language.countries.codeOf(name) === null) return false
  const bare = name.replace(ORDINAL, '')
  return isProperName(bare !== name || beginsAsArea(name) ? capital(bare) : name, language)
}

/** `Korea, South`. */
function isInverted(names: readonly string[]): boolean {
  return names.some((name) => /^(?:The|North|South|Republic)$/u.test(name))
}

/** `duché de Bar`, and `arrondissement` behind its number, as names begin. */
function capital(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1)
}
