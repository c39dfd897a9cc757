/** How a UTF-16 unit takes part in words. */
export const OTHER = 1
/** Part of a word that spaces or signs part from the next. */
export const WORD = 2
/** A letter of a script that writes no spaces between words. */
export const SPACELESS = 3

export type LetterClass = typeof OTHER | typeof WORD | typeof SPACELESS

/** Tells the class of a UTF-16 unit. */
export type ClassOf = (unit: number) => LetterClass

const SPACELESS_LETTER = /[\p{L}\p{M}]/u
const SPACELESS_SCRIPT =
  /[\p{scx=Han}\p{scx=Hira}\p{scx=Kana}\p{scx=Thai}\p{scx=Laoo}\p{scx=Khmr}\p{scx=Mymr}]/u
const WORD_SIGN = /[\p{L}\p{M}\p{N}]/u

/** Classes of UTF-16 units, each looked up once in Unicode's tables (UAX #24, UAX #44). */
export function letterClasses(): ClassOf {
  const known = new Uint8Array(0x10000)
  return (unit) => {
    if (known[unit] === 0) known[unit] = classify(unit)
    return known[unit] as LetterClass
  }
}

function classify(unit: number): LetterClass {
  // Halves of signs beyond the first plane: ideographs, then emoji, then all other scripts.
  if (unit >= 0xd840 && unit <= 0xd888) return SPACELESS
  if (unit >= 0xd83c && unit <= 0xd83e) return OTHER
  if (unit >= 0xd800 && unit <= 0xdbff) return WORD
  const sign = String.fromCharCode(unit)
  if (!WORD_SIGN.test(sign)) return OTHER
  return SPACELESS_LETTER.test(sign) && SPACELESS_SCRIPT.test(sign) ? SPACELESS : WORD
}

/** Where the word that begins at a place ends; a spaceless letter is a word by itself. */
export function wordEnd(text: string, start: number, classOf: ClassOf): number {
  if (classOf(text.charCodeAt(start)) === SPACELESS) return start + 1
  let end = start + 1
  while (end < text.length && classOf(text.charCodeAt(end)) === WORD) end++
  return end
}

/** Where the next word begins; the text's length where there is none. */
export function nextWord(text: string, from: number, classOf: ClassOf): number {
  let at = from
  while (at < text.length && classOf(text.charCodeAt(at)) === OTHER) at++
  return at
}
