import type { WordRules } from './language.ts'
import { eachSegment, SPACELESS } from './segments.ts'

/** Is told where a word stands in the text (UTF-16 units), and whether it is made of ASCII letters alone. */
export type SeeWord = (start: number, end: number, isPlain: boolean) => void

/** A number with marks between its thousands, or letters, marks and digits with apostrophes among them. */
const WORD =
  /\d{1,3}(?:[.,\u00a0\u202f]\d{3})+(?![\p{L}\p{M}\p{N}])|[\p{L}\p{M}\p{N}]+(?:['’‘ʼ`´][\p{L}\p{M}\p{N}]+)*/gu
/** `l'`, and the longer words that end in an apostrophe. */
const ELISION =
  /^(?:\p{L}{1,2}|(?:jus|lors|puis|quoi|pres)qu|[dns]ell|[ds]all|all|coll|quest|quell)['’‘ʼ`´]/iu

/**
 * Calls a function on each word of a text. Words of scripts without spaces are found by `Intl.Segmenter`.
 *
 * @example eachWord('Le 5 juillet, l’attaque', french, see) // Le, 5, juillet, l’, attaque
 */
export function eachWord(text: string, { hasElision }: WordRules, see: SeeWord): void {
  const hasSegments = SPACELESS.test(text)
  for (let at = 0; at < text.length; ) {
    const plain = hasElision ? at : endOfPlain(text, at)
    if (plain > at) {
      see(at, plain, true)
      at = plain
      continue
    }
    if (isGap(text.charCodeAt(at))) {
      at++
      continue
    }
    WORD.lastIndex = at
    const found = WORD.exec(text)
    if (found === null) return
    const [word] = found
    at = found.index + word.length
    if (hasSegments && SPACELESS.test(word)) eachSegment(word, found.index, see)
    else if (hasElision) eachPart(word, found.index, see)
    else see(found.index, at, false)
  }
}

/** Where a word of ASCII letters ends; its own beginning where there is none, or where it goes on otherwise. */
function endOfPlain(text: string, start: number): number {
  let end = start
  while (isLetter(text.charCodeAt(end))) end++
  const next = text.charCodeAt(end)
  return end === text.length || isGap(next) ? end : start
}

function isLetter(code: number): boolean {
  const lower = code | 0x20
  return lower >= 0x61 && lower <= 0x7a
}

/** What parts words, and is no apostrophe: a space, and the most usual marks. */
function isGap(code: number): boolean {
  return code === 0x20 || code === 0x2c || code === 0x2e || code === 0x2d
}

function eachPart(word: string, start: number, see: SeeWord): void {
  const length = ELISION.exec(word)?.[0].length ?? 0
  if (length > 0) see(start, start + length, false)
  see(start + length, start + word.length, false)
}
