import { endianness } from 'node:os'
import { lazily } from '../../model/lazily.ts'

/** How a UTF-16 unit takes part in words: not at all. */
export const OTHER = 0
/** Part of a word that spaces or signs part from the next. */
export const WORD = 1
/** A letter of a script that writes no spaces between words. */
export const SPACELESS = 2

/** The class of each UTF-16 unit. */
export type Letters = Uint8Array

const WORD_SIGNS = /[\p{L}\p{M}\p{N}]+/gu
const SPACELESS_LETTERS =
  /(?:(?=[\p{scx=Han}\p{scx=Hira}\p{scx=Kana}\p{scx=Thai}\p{scx=Laoo}\p{scx=Khmr}\p{scx=Mymr}])[\p{L}\p{M}])+/gu

/** The table of classes, out of Unicode's properties (UAX #24, UAX #44); made once. */
export const letterClasses = lazily(classes)

function classes(): Letters {
  const letters = new Uint8Array(0x10000)
  // All signs in one text: to ask for each by itself takes five times as long.
  for (const [first, end] of [
    [0, 0xd800],
    [0xe000, 0x10000],
  ] as const) {
    const signs = signsBetween(first, end)
    const mark = (pattern: RegExp, as: number) => {
      for (const { 0: found, index } of signs.matchAll(pattern))
        letters.fill(as, first + index, first + index + found.length)
    }
    mark(WORD_SIGNS, WORD)
    mark(SPACELESS_LETTERS, SPACELESS)
  }
  // Halves of signs beyond the first plane: ideographs, then emoji, then all other scripts.
  letters.fill(WORD, 0xd800, 0xdc00).fill(SPACELESS, 0xd840, 0xd889).fill(OTHER, 0xd83c, 0xd83f)
  return letters
}

function signsBetween(first: number, end: number): string {
  const units = new Uint16Array(end - first)
  for (let unit = first; unit < end; unit++) units[unit - first] = unit
  const bytes = Buffer.from(units.buffer)
  return (IS_LITTLE_ENDIAN ? bytes : bytes.swap16()).toString('utf16le')
}

/** The UTF-16 units of a text, which are many times quicker to walk through than the text itself. */
export interface Units {
  /** At least as many as the text has; what lies behind them means nothing. */
  readonly units: Uint16Array
  readonly length: number
}

/** Where the word that begins at a place ends; a spaceless letter is a word by itself. */
export function wordEnd({ units, length }: Units, start: number, letters: Letters): number {
  let end = start + 1
  if (letters[units[start] as number] === SPACELESS) return end
  while (end < length && letters[units[end] as number] === WORD) end++
  return end
}

/** Where the next word begins; the text's length where there is none. */
export function nextWord({ units, length }: Units, from: number, letters: Letters): number {
  let at = from
  while (at < length && letters[units[at] as number] === OTHER) at++
  return at
}

/**
 * Makes a reader of texts' units. It fills one list anew for each text, so that the units of a text are
 * good until the next is read.
 */
export function unitReader(): (text: string) => Units {
  let bytes = Buffer.alloc(1 << 16)
  let units = new Uint16Array(bytes.buffer, bytes.byteOffset, bytes.length / 2)
  return (text) => {
    if (text.length > units.length) {
      bytes = Buffer.alloc(4 * text.length)
      units = new Uint16Array(bytes.buffer, bytes.byteOffset, bytes.length / 2)
    }
    bytes.write(text, 'utf16le')
    if (!IS_LITTLE_ENDIAN) bytes.subarray(0, 2 * text.length).swap16()
    return { units, length: text.length }
  }
}

const IS_LITTLE_ENDIAN = endianness() === 'LE'
