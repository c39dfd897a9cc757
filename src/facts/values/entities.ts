import { pastedNames } from './pasted.ts'
import { isProperName } from './proper-name.ts'
import type { Reading } from './reading.ts'

const BULLET = /^[ \t]*[-*+•][ \t]+/u

/**
 * Reads names parted by semicolons (those of Arabic and Chinese too, and `、`), or one on each line
 * behind bullets; by commas only where the schema says so.
 *
 * @example readEntities('France; Mali', false)
 * // { value: { type: 'entities', items: [{ name: 'France' }, { name: 'Mali' }] } }
 */
export function readEntities(text: string, commas: boolean): Reading {
  const names = namesIn(pastedNames(text), commas)
  return names.every(isProperName) && !isCommaList(names, text)
    ? { value: { type: 'entities', items: names.map((name) => ({ name })) } }
    : null
}

/** `King, Jr.` */
const COMMA_IN_NAME = /, (?:Jr|Sr|Inc|Ltd|LLC|PhD|MD|OBE|MBE)\.?$/u

/** `France, Mali` may be one name or two, where nothing else parts names. */
function isCommaList([only, ...more]: readonly string[], text: string): boolean {
  if (only === undefined || more.length > 0 || BULLET.test(text)) return false
  return /[,，،]/u.test(only) && !COMMA_IN_NAME.test(only)
}

function namesIn(text: string, commas: boolean): string[] {
  const lines = text.split('\n')
  if (lines.every((line) => BULLET.test(line))) {
    return lines.map((line) => line.replace(BULLET, '').trim())
  }
  return text
    .replace(/[;；؛]\s*$/u, '')
    .split(commas ? /[;；؛、,，،]/u : /[;；؛、]/u)
    .map((name) => name.trim())
}
