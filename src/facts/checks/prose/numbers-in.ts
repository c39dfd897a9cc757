import { decimalOf } from '../../numbers/number.ts'
import type { CheckLanguage } from '../check-language.ts'
import { endsWith, startsWith } from './phrases.ts'
import { speltNumber } from './spelt.ts'

/** A word, a number in digits or a mark of a sentence. */
export interface Word {
  /** In lower case. */
  readonly text: string
  readonly start: number
  readonly end: number
}

/** Numbers in a sentence: one, or a range. */
export interface FoundNumber {
  readonly min: number
  /** Infinite when open, as in `more than 10,000`. */
  readonly max: number
  readonly approximate: boolean
  /** The words that it takes, `about` and `at least` included: the first, and the one behind the last. */
  readonly first: number
  readonly behind: number
  /** Where it begins and ends in the sentence. */
  readonly start: number
  readonly end: number
}

const PIECE =
  /\d{1,3}(?: \d{3})+(?!\d)|\d(?:[\d.,'\u00a0\u2009\u202f]*\d)?|[\p{L}\p{M}]+(?:['-][\p{L}\p{M}]+)*|[^\s]/gu

const DASH = /^[-–—]$/u

export function wordsOf(lower: string): readonly Word[] {
  return Array.from(lower.matchAll(PIECE), ({ 0: text, index: start }) => ({
    text,
    start,
    end: start + text.length,
  }))
}

/** The number that begins at a word; null where none does. */
export function numberAt(
  words: readonly Word[],
  at: number,
  language: CheckLanguage,
): FoundNumber | null {
  const { counts } = language
  const from = oneAt(words, at, language)
  if (from === null) return null
  const between = endsWith(words, at, counts.between) > 0
  const next = words[from.behind]?.text ?? ''
  const isRange = counts.to.has(next) || DASH.test(next) || (between && counts.and.has(next))
  const to = isRange ? oneAt(words, from.behind + 1, language) : null
  const whole = to !== null && to.value > from.value ? to : null
  const behind = whole?.behind ?? from.behind
  const more = startsWith(words, behind, counts.more) || (words[behind]?.text === '+' ? 1 : 0)
  const about = endsWith(words, at, counts.about)
  const rest = at - about
  const least = endsWith(words, rest, counts.least)
  const most = endsWith(words, rest, counts.most)
  const last = whole?.value ?? from.value
  const first = rest - Math.max(least, most, between && whole !== null ? 1 : 0)
  return {
    min: most > 0 ? 0 : from.value,
    max: least > 0 || more > 0 ? Number.POSITIVE_INFINITY : last,
    approximate: about > 0,
    first,
    behind: behind + more,
    start: words[first]?.start ?? 0,
    end: words[behind + more - 1]?.end ?? 0,
  }
}

interface One {
  readonly value: number
  readonly behind: number
}

function oneAt(
  words: readonly Word[],
  at: number,
  { words: own, language, counts }: CheckLanguage,
): One | null {
  const word = words[at]
  if (word === undefined) return null
  const next = words[at + 1]
  if (/^\d/u.test(word.text)) {
    // 5th, 5%, 5.3
    if (next !== undefined && next.start === word.end && /^[\p{L}%°]/u.test(next.text)) return null
    const decimal = decimalOf(word.text, language.marks)
    if (decimal === null) return null
    const scale = language.numbers.scales.find(({ word: name }) => name === next?.text)
    const value = Number(scale === undefined ? decimal : `${decimal}e${scale.exponent}`)
    return Number.isSafeInteger(value)
      ? { value, behind: at + (scale === undefined ? 1 : 2) }
      : null
  }
  if (!counts.numberStarts.has(word.text.slice(0, 2))) return null
  const texts = words.slice(at, at + 8).map(({ text }) => text)
  const spelt = speltNumber(texts, own.spelt)
  return spelt === null ? null : { value: spelt.value, behind: at + spelt.length }
}
