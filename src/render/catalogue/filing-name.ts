/** Signs, and the letters that stand for a catch of the breath, as in `ʻOkina`. */
const BEFORE = /^(?:[^\p{L}\p{N}]|\p{Lm})+/u

/**
 * A title as it is filed: without the signs that it begins with. Articles (`The`, `La`, `ال`) stay: no
 * spelling tells that `ال` is one in `النيجر` and none in `التهاب`. A title of signs alone is filed as it
 * is.
 *
 * @example filingName('“Heroes”') // 'Heroes”'
 */
export function filingName(title: string): string {
  return title.replace(BEFORE, '') || title
}
