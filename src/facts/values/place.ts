import { pastedNames } from './pasted.ts'
import { isProperName } from './proper-name.ts'
import type { Reading } from './reading.ts'

const MAX_PART = 60

/**
 * Reads a place, finest part first; the commas of Arabic and Chinese part as well.
 *
 * @example readPlace('Midal valley, Tahoua Region, Niger')
 * // { value: { type: 'place', parts: [{ name: 'Midal valley' }, { name: 'Tahoua Region' }, { name: 'Niger' }] } }
 */
export function readPlace(text: string): Reading {
  const names = pastedNames(text)
    .split(/[,，、،]/u)
    .map((part) => part.trim())
  return names.every(isPlaceName)
    ? { value: { type: 'place', parts: names.map((name) => ({ name })) } }
    : null
}

function isPlaceName(name: string): boolean {
  return isProperName(name) && name.length <= MAX_PART && !/[;；؛]|\d{3}/u.test(name)
}
