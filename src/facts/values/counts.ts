import type { Count } from '../../model/infobox.ts'
import type { Language } from '../language/language.ts'
import { readAmount } from '../numbers/amount.ts'
import type { Reading } from './reading.ts'

/** A comma between digits groups thousands; any other parts two counts. */
const BETWEEN = / *[;；؛،，、\n] *| *,(?!\d) */u
const SPACELESS = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u

/**
 * Reads numbers of things: `5–6 killed`, `10,000+ killed`, `3,400 dead and 1,600 wounded`,
 * `about 200`, `1.2 million refugees`. Every part must be understood, or the whole stays text.
 *
 * @param text digits of Europe, spaces single.
 * @example readCounts('5–6 killed', english)
 * // { value: { type: 'counts', counts: [{ min: 5, max: 6, approximate: false, kind: 'killed' }] } }
 */
export function readCounts(text: string, language: Language): Reading {
  const { and } = language.numbers
  const counts: Count[] = []
  for (const [index, part] of withoutBullets(text).split(BETWEEN).entries()) {
    const amount = index === 0 ? part : withoutAnd(part, and)
    const whole = countOf(amount, language)
    const read = whole === null ? amount.split(and).map((one) => countOf(one, language)) : [whole]
    for (const count of read) {
      if (count === null) return null
      counts.push(count)
    }
  }
  return { value: { type: 'counts', counts } }
}

const BULLET = /^ *[-*+•] +/u

/** The lines of a list, where each has a bullet. */
function withoutBullets(text: string): string {
  const lines = text.split('\n')
  return lines.every((line) => BULLET.test(line))
    ? lines.map((line) => line.replace(BULLET, '')).join('\n')
    : text
}

/** The word before the last of a list: `… killed, and 2 injured`. */
function withoutAnd(part: string, and: RegExp): string {
  const [before, ...rest] = ` ${part}`.split(and)
  return before === '' && rest.length === 1 ? (rest[0] ?? part) : part
}

function countOf(text: string, language: Language): Count | null {
  const amount = readAmount(text.trim(), language)
  if (amount === null) return null
  const { min, max, approximate, rest } = amount
  if (!Number.isSafeInteger(min) || (max !== null && !Number.isSafeInteger(max))) return null
  if (rest.trim() === '') return { min, max, approximate, kind: null }
  const isParted = /^\s/u.test(rest) || SPACELESS.test(rest.charAt(0))
  const kind = rest.trim()
  return isParted && isKind(kind, language) ? { min, max, approximate, kind } : null
}

/** A word, or the sign of a weapon or a vehicle: `T-34`. */
const KIND_WORD = /^(?:[\p{L}\p{M}'’-]+|\p{Lu}\p{L}{0,3}-?\d{1,4}\p{L}{0,2})$/u

/** What is counted is a few words: no sentence, remark in brackets, unit, multiple or second number. */
function isKind(text: string, { numbers, months }: Language): boolean {
  if (text.length > 60 || !text.split(' ').every((word) => KIND_WORD.test(word))) return false
  const words = text.toLowerCase().split(' ')
  const [first = ''] = words
  if (SPACELESS.test(first.charAt(0))) return !numbers.multiples.has(first.charAt(0))
  const isOther = numbers.multiples.has(first) || months?.has(first) === true
  return !isOther && !words.some((word) => numbers.small.has(word) || numbers.vague.has(word))
}
