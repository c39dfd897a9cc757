import type { Affix } from '../language/affix.ts'
import { withoutAffix } from '../language/affix.ts'
import type { Language } from '../language/language.ts'
import { decimalOf } from './number.ts'

/** A number or a range of numbers, and what stands behind it. */
export interface Amount {
  readonly min: number
  /** Null when open, as in `10,000+`. */
  readonly max: number | null
  readonly approximate: boolean
  /** To the letter. */
  readonly rest: string
}

/**
 * Reads a number at the beginning of a text: exact, about so much, at least so much, or from so much
 * to so much; with words for thousands and millions, and number words up to twelve.
 *
 * @param text digits of Europe.
 * @example readAmount('about 5–6 killed', english) // { min: 5, max: 6, approximate: true, rest: ' killed' }
 * @example readAmount('1.2 million', english)      // { min: 1200000, max: 1200000, … }
 */
export function readAmount(text: string, language: Language): Amount | null {
  const lower = text.toLowerCase()
  if (lower.length !== text.length) return null
  const { about, least, pattern, between, isSpaceless } = language.numbers
  const roughly = withoutAffix(lower, about)
  const atLeast = withoutAffix(roughly ?? lower, least)
  const bare = atLeast ?? roughly ?? lower
  // Where words have spaces, `between` stands before the number.
  const isPlain = !isSpaceless && /^\d/u.test(bare)
  const inWords = isPlain ? null : firstMatch(between, bare)
  const match = inWords ?? pattern.exec(bare)
  if (!match?.groups) return null
  const { from = '', fromScale, to, toScale } = match.groups
  const range = rangeOf(scaled(from, fromScale, language), to, toScale, language)
  if (range === null || (inWords === null && isDoubtful(range, toScale))) return null
  const start = lower.indexOf(bare)
  const behind = text.slice(start + match[0].length, start + bare.length)
  const open = openEnding(behind, least)
  const isOpen = atLeast !== null || open !== null
  if (isOpen && to !== undefined) return null
  return {
    min: range.min,
    max: isOpen ? null : range.max,
    approximate: roughly !== null,
    rest: open ?? behind,
  }
}

function firstMatch(patterns: readonly RegExp[], text: string): RegExpExecArray | null {
  for (const pattern of patterns) {
    const match = pattern.exec(text)
    if (match !== null) return match
  }
  return null
}

/** `+` or `or more` right behind a number. */
function openEnding(behind: string, least: readonly Affix[]): string | null {
  for (const { before, after } of least) {
    const start = behind.length - behind.trimStart().length
    if (before === '' && behind.toLowerCase().startsWith(after, start)) {
      return behind.slice(start + after.length)
    }
  }
  return null
}

/** A number with its word for a power of ten. */
interface Scaled {
  readonly decimal: string
  readonly exponent: number
}

function scaled(text: string, scale: string | undefined, language: Language): Scaled | null {
  const { small, scales } = language.numbers
  const decimal =
    small.get(text)?.toString() ?? decimalOf(text, language.marks, scale !== undefined)
  const exponent =
    scale === undefined
      ? 0
      : (scales.find(({ word }) => word === scale.replaceAll('’', "'"))?.exponent ?? null)
  return decimal === null || exponent === null ? null : { decimal, exponent }
}

function rangeOf(
  first: Scaled | null,
  to: string | undefined,
  toScale: string | undefined,
  language: Language,
): { min: number; max: number } | null {
  if (first === null) return null
  if (to === undefined) return checked(numberOf(first), numberOf(first))
  const last = scaled(to, toScale, language)
  if (last === null || (first.exponent > 0 && last.exponent === 0)) return null
  // 2–3 million are two to three million; 500,000 – 1 million are what they are.
  const isShared = first.exponent === 0 && last.exponent > 0 && Number(first.decimal) < 1000
  const min = numberOf(isShared ? { ...first, exponent: last.exponent } : first)
  const max = numberOf(last)
  return min > max ? null : checked(min, max)
}

/** 10–20,000 may begin at ten, or at ten thousand. */
export function isDoubtful({ min, max }: { min: number; max: number }, scale?: string): boolean {
  return scale === undefined && min > 0 && min < 1000 && max >= min * 1000
}

function numberOf({ decimal, exponent }: Scaled): number {
  return Number(`${decimal}e${exponent}`)
}

/** Larger numbers than these lose digits. */
function checked(min: number, max: number): { min: number; max: number } | null {
  return max <= Number.MAX_SAFE_INTEGER ? { min, max } : null
}
