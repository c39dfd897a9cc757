import type { Reading } from './reading.ts'

const BULLET = /^[ \t]*[-*+•][ \t]+/u
const MAX_NAME = 80

/**
 * Reads names parted by semicolons, or one on each line behind bullets; by commas only where the
 * schema says so. Sentences and names with remarks in brackets are not names.
 *
 * @example readEntities('France; Mali', false)
 * // { value: { type: 'entities', items: [{ name: 'France' }, { name: 'Mali' }] } }
 */
export function readEntities(text: string, commas: boolean): Reading {
  const names = namesIn(text, commas)
  const areNames = names.every(
    (name) =>
      name !== '' &&
      name.length <= MAX_NAME &&
      !/[\n():[\]]|[.!?]$|[.!?]\s+\p{Lu}\p{Ll}+\s+\p{Ll}/u.test(name),
  )
  return areNames ? { value: { type: 'entities', items: names.map((name) => ({ name })) } } : null
}

function namesIn(text: string, commas: boolean): string[] {
  const lines = text.split('\n')
  if (lines.every((line) => BULLET.test(line)))
    return lines.map((line) => line.replace(BULLET, '').trim())
  return text
    .replace(/;\s*$/u, '')
    .split(commas ? /[;,]/u : ';')
    .map((name) => name.trim())
}
