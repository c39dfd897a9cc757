import type { Language } from '../language/language.ts'
import { isAbreast } from './abreast.ts'
import { withoutFlags } from './flags.ts'
import { pastedNames } from './pasted.ts'
import { isProperName } from './proper-name.ts'
import type { Reading } from './reading.ts'

const MAX_PART = 60
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
  if (isAbreast(names, banks, language)) return null
  return { value: { type: 'place', parts: names.map((name) => ({ name })) } }
}

function isPlaceName(name: string, language: Language): boolean {
  const { descriptionOfPlace, area } = language.names
  if (name.length > MAX_PART || /[;；؛]|\d{3}/u.test(name)) return false
  if (descriptionOfPlace.test(name)) return false
  if (AMPERSAND.test(name) && language.countries.codeOf(name) === null) return false
  return isProperName(area.test(name) ? capital(name) : name, language)
}

function capital(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1)
}
