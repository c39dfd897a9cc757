import type { Test } from './query.ts'

const SIGNS = [
  ['>=', true],
  ['≥', true],
  ['＞＝', true],
  ['>', false],
  ['＞', false],
] as const
const LESS_SIGNS = [
  ['<=', true],
  ['≤', true],
  ['＜＝', true],
  ['<', false],
  ['＜', false],
] as const
/** Two years, which many write with a dash. */
const YEARS = /^(\d{3,4}) ?[-–—] ?(\d{3,4})$/u

/**
 * What stands behind `key:`, as a test of values.
 *
 * @example parseTest('2010..2019') // from 2010 to 2019, both in it
 * @example parseTest('>5') // from 5, which is not in it
 * @example parseTest('5..') // from 5 on
 */
export function parseTest(value: string): Test {
  const text = value.trim()
  for (const [sign, isIn] of SIGNS) {
    const from = after(text, sign)
    if (from !== null) return { kind: 'range', from, to: null, isFromIn: isIn, isToIn: true }
  }
  for (const [sign, isIn] of LESS_SIGNS) {
    const to = after(text, sign)
    if (to !== null) return { kind: 'range', from: null, to, isFromIn: true, isToIn: isIn }
  }
  const both = ends(text)
  if (both === null) return { kind: 'is', text }
  const [from, to] = both.map((end) => (end.trim() === '' ? null : end.trim()))
  if (from == null && to == null) return { kind: 'is', text }
  return { kind: 'range', from: from ?? null, to: to ?? null, isFromIn: true, isToIn: true }
}

/** What stands behind a sign; null where the sign does not stand first, or nothing behind it. */
function after(text: string, sign: string): string | null {
  const rest = text.slice(sign.length).trim()
  return text.startsWith(sign) && rest !== '' ? rest : null
}

function ends(text: string): readonly string[] | null {
  for (const sign of ['...', '..', '…']) {
    const at = text.indexOf(sign)
    if (at !== -1) return [text.slice(0, at), text.slice(at + sign.length)]
  }
  return YEARS.exec(text)?.slice(1) ?? null
}
