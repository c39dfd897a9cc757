import type { Reading } from './reading.ts'

/** Words that make a description of a place, not its name. */
const NO_NAME =
  /^(?:near|off|between|around|along|in|at|on|from|to|various|several|throughout|across)\b/iu
const MAX_PART = 60

/**
 * Reads a place, finest part first.
 *
 * @example readPlace('Midal valley, Tahoua Region, Niger')
 * // { value: { type: 'place', parts: [{ name: 'Midal valley' }, { name: 'Tahoua Region' }, { name: 'Niger' }] } }
 */
export function readPlace(text: string): Reading {
  const names = text.split(',').map((part) => part.trim())
  const isPlace = names.every(
    (name) =>
      name !== '' &&
      name.length <= MAX_PART &&
      !NO_NAME.test(name) &&
      !/[\n;:()[\]]|\d{3}|\.\s/u.test(name),
  )
  return isPlace ? { value: { type: 'place', parts: names.map((name) => ({ name })) } } : null
}
