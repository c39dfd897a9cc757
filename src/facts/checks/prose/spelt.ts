import type { SpeltNumbers } from '../words/words.ts'

/** A number as words, and how many of the words it has. */
export interface Spelt {
  readonly value: number
  readonly length: number
}

/**
 * Reads a number in words at the beginning of a row of words in lower case; null where there is none.
 * `five six` are two numbers, of which the first is read.
 *
 * @example speltNumber(['two', 'hundred', 'and', 'forty-one', 'men'], english) // { value: 241, length: 4 }
 * @example speltNumber(['einundzwanzig'], german)                              // { value: 21, length: 1 }
 */
export function speltNumber(words: readonly string[], spelt: SpeltNumbers): Spelt | null {
  let best: Spelt | null = null
  const parts: string[] = []
  for (const [index, word] of words.slice(0, 8).entries()) {
    const pieces = piecesOf(word, spelt)
    if (pieces === null) break
    parts.push(...pieces)
    const isJoiner = spelt.joiners.includes(parts.at(-1) ?? '')
    const value = isJoiner ? null : numberOf(parts, spelt)
    if (value !== null) best = { value, length: index + 1 }
  }
  return best
}

/** The number words that a word is made of: `forty-one`, `zweihundert`; null for any other word. */
function piecesOf(word: string, spelt: SpeltNumbers): readonly string[] | null {
  if (isPiece(word, spelt)) return [word]
  if (spelt.isCompound) return compound(word, spelt)
  const pieces = withFourTwenties(word.split('-'))
  return pieces.length > 1 && pieces.every((piece) => isPiece(piece, spelt)) ? pieces : null
}

/** French eighty is four twenties. */
function withFourTwenties(pieces: readonly string[]): readonly string[] {
  const [first, second, ...rest] = pieces
  if (first !== 'quatre' || !second?.startsWith('vingt')) return pieces
  return [`${first}-${second}`, ...rest]
}

/** No number below a million has more letters. */
const LONGEST = 60

/** German writes a number as one word: the longest piece first. */
function compound(word: string, spelt: SpeltNumbers): readonly string[] | null {
  if (word === '') return []
  if (word.length > LONGEST) return null
  for (let length = Math.min(word.length, 12); length >= 3; length--) {
    const piece = word.slice(0, length)
    if (!isPiece(piece, spelt)) continue
    const rest = compound(word.slice(length), spelt)
    if (rest !== null) return [piece, ...rest]
  }
  return null
}

function isPiece(word: string, { values, hundred, thousand, joiners }: SpeltNumbers): boolean {
  return (
    Object.hasOwn(values, word) || [hundred, thousand, joiners].some((one) => one.includes(word))
  )
}

function numberOf(parts: readonly string[], spelt: SpeltNumbers): number | null {
  const { values, hundred, thousand, joiners } = spelt
  let [thousands, rest]: [number, number | null] = [0, 0]
  let before = ''
  for (const part of parts) {
    if (rest === null) return null
    if (thousand.includes(part)) {
      if (thousands > 0) return null
      ;[thousands, rest] = [Math.max(1, rest) * 1000, 0]
    } else if (hundred.includes(part)) {
      rest = rest < 10 ? Math.max(1, rest) * 100 : null
    } else if (!joiners.includes(part)) {
      rest = withValue(rest, values[part] ?? 0, { before, isCompound: spelt.isCompound })
      before = part
    }
  }
  return rest === null ? null : thousands + rest
}

/** What comes of a number below a thousand and one more word; null where the two are no number. */
function withValue(
  sum: number,
  value: number,
  { before, isCompound }: { before: string; isCompound: boolean },
): number | null {
  const small = sum % 100
  if (value >= 100) return sum === 0 ? value : null
  if (small === 0) return sum + value
  // German says one and twenty.
  if (isCompound) return small < 10 && value >= 20 ? sum + value : null
  const isFull = small % 10 === 0 && small >= 20
  return isFull && value < (isTwenties(before) ? 20 : 10) ? sum + value : null
}

/** French counts on to nineteen behind sixty and eighty: `soixante-dix-sept`. */
function isTwenties(word: string): boolean {
  return word === 'soixante' || word.startsWith('quatre-')
}
