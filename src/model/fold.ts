/**
 * Diacritics of Latin, Greek and Cyrillic, points of Hebrew and Arabic, and apostrophes. The marks of
 * Indic and Thai words are vowels, and stay.
 */
const MARKS = /[\u0300-\u036f\u0591-\u05c7\u064b-\u065f\u0670'’‘ʼ`´]+/gu

/**
 * A name as searching sees it: case, diacritics, apostrophes and kinds of dash do not count. The
 * build and the browser must fold alike, so both use this.
 *
 * @example fold("Jama'at — Ménaka") // 'jamaat menaka'
 */
export function fold(text: string): string {
  return text
    .normalize('NFKD')
    .replace(MARKS, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim()
}
