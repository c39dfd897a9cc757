/** The list of what there is in the full-text index. */
export const TEXT_LIST = 'search/words.js'

/** @param block of articles. */
export function textsPath(block: number): string {
  return `search/texts/${block}.js`
}
