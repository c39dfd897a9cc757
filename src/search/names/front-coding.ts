const MOST = 35

/**
 * Sorted texts as one, each by what it has in common with the one before: the number of those letters as a
 * digit of base 36, then the rest. There is no comma in any of them.
 *
 * @example frontCoded(['mali', 'mango', 'niger']) // '0mali,2ngo,0niger'
 */
export function frontCoded(texts: readonly string[]): string {
  return texts
    .map((text, index) => {
      const common = Math.min(MOST, commonLength(texts[index - 1] ?? '', text))
      return common.toString(36) + text.slice(common)
    })
    .join(',')
}

/** The texts again. */
export function frontDecoded(coded: string): string[] {
  if (coded === '') return []
  let before = ''
  return coded.split(',').map((part) => {
    before = before.slice(0, Number.parseInt(part.charAt(0), 36)) + part.slice(1)
    return before
  })
}

/** How many UTF-16 units two texts begin with alike. */
export function commonLength(a: string, b: string): number {
  const end = Math.min(a.length, b.length)
  let at = 0
  while (at < end && a.charCodeAt(at) === b.charCodeAt(at)) at++
  return at
}
