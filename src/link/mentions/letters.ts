/** How a UTF-16 unit takes part in words: not at all. */
export const OTHER = 0
/** Part of a word that spaces or signs part from the next. */
export const WORD = 1
/** A letter of a script that writes no spaces between words. */
export const SPACELESS = 2

/** The class of each UTF-16 unit. */
export type Letters = Uint8Array

const WORD_SIGN = /[\p{L}\p{M}\p{N}]/u
const LETTER = /[\p{L}\p{M}]/u
const SPACELESS_SCRIPT =
  /[\p{scx=Han}\p{scx=Hira}\p{scx=Kana}\p{scx=Thai}\p{scx=Laoo}\p{scx=Khmr}\p{scx=Mymr}]/u

/** The table of classes, out of Unicode's properties (UAX #24, UAX #44); to be made once for a site. */
export function letterClasses(): Letters {
  return Uint8Array.from({ length: 0x10000 }, (_, unit) => classify(unit))
}

function classify(unit: number): number {
  // Halves of signs beyond the first plane: ideographs, then emoji, then all other scripts.
  if (unit >= 0xd840 && unit <= 0xd888) return SPACELESS
  if (unit >= 0xd83c && unit <= 0xd83e) return OTHER
  if (unit >= 0xd800 && unit <= 0xdbff) return WORD
  const sign = String.fromCharCode(unit)
  if (!WORD_SIGN.test(sign)) return OTHER
  return LETTER.test(sign) && SPACELESS_SCRIPT.test(sign) ? SPACELESS : WORD
}

/** Where the word that begins at a place ends; a spaceless letter is a word by itself. */
export function wordEnd(text: string, start: number, letters: Letters): number {
  let end = start + 1
  if (letters[text.charCodeAt(start)] === SPACELESS) return end
  while (end < text.length && letters[text.charCodeAt(end)] === WORD) end++
  return end
}

/** Where the next word begins; the text's length where there is none. */
export function nextWord(text: string, from: number, letters: Letters): number {
  let at = from
  while (at < text.length && letters[text.charCodeAt(at)] === OTHER) at++
  return at
}
