/** Signs, and the letters that stand for a catch of the breath, as in `ʻOkina`. */
const BEFORE = /^(?:[^\p{L}\p{N}]|\p{Lm})+/u

/**
 * A title as it is filed: without the signs that it begins with. Articles (`The`, `La`, `ال`) stay, as
 * nobody can tell by spelling whether `التهاب` begins with one; that is what dictionaries do which sort
 * by machine. A title of signs alone is filed as it is.
 *
 * @example filingName('“Heroes”') // 'Heroes”'
 */
export function filingName(title: string): string {
  return title.replace(BEFORE, '') || title
}
