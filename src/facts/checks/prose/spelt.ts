import type { SpeltNumbers } from '../words/words.ts'

/** A number as words, and how many of the words it has. */
export interface Spelt {
  readonly value: number
  readonly length: number
}

/**
 * Reads a number in words at the beginning of a row of words in lower case; null where there is none.
 * Each part must be smaller than the one before it: `five six` are two numbers.
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

/** German writes a number as one word: the longest piece first. */
function compound(word: string, spelt: SpeltNumbers): readonly string[] | null {
  if (word === '') return []
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
  let [total, current, room] = [0, 0, 1000]
  for (const [index, part] of parts.entries()) {
    if (joiners.includes(part)) {
      if (index === 0) return null
      continue
    }
    if (hundred.includes(part)) {
      if (current > 9 || room <= 100) return null
      ;[current, room] = [Math.max(1, current) * 100, 100]
    } else if (thousand.includes(part)) {
      if (total > 0) return null
      ;[total, current, room] = [Math.max(1, current) * 1000, 0, 1000]
    } else {
      const value = values[part] ?? 0
      const isReversed = spelt.isCompound && value >= 20 && current % 100 < 10 && current % 100 > 0
      if (value >= room && !isReversed) return null
      current += value
      room = value >= 20 && value % 10 === 0 ? (isTwenties(part) ? 20 : 10) : value >= 100 ? 100 : 1
      if (isReversed) room = 1
    }
  }
  return total + current
}

/** French counts on to nineteen behind sixty and eighty: `soixante-dix-sept`. */
function isTwenties(part: string): boolean {
  return part === 'soixante' || part.startsWith('quatre-')
}
