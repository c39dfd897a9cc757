/** All white space but a single plain space, which is most of it. */
const OTHER_SPACE = /\s{2,}|[^\S ]/gu

/**
 * A text with one plain space for each run of white space.
 *
 * @example singleSpaced('Midal  \n attack') // 'Midal attack'
 */
export function singleSpaced(text: string): string {
  return text.replace(OTHER_SPACE, ' ')
}
