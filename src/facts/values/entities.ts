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
  return names.every(isProperName)
    ? { value: { type: 'entities', items: names.map((name) => ({ name })) } }
    : null
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
