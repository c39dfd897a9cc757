const LETTERS = 3

/**
 * Names of files for sorted beginnings: the code points of the first letters, in hexadecimal, and a number
 * among those that share them. Another beginning more changes few names, and every system can store them.
 *
 * @example fileNames(['', 'mid', 'midw', 'ni']) // ['_0', '6d-69-64_0', '6d-69-64_1', '6e-69_0']
 */
export function fileNames(beginnings: readonly string[]): string[] {
  let group = ''
  let number = -1
  return beginnings.map((beginning) => {
    const letters = [...beginning.slice(0, 2 * LETTERS)].slice(0, LETTERS)
    const own = letters.map((letter) => (letter.codePointAt(0) ?? 0).toString(16)).join('-')
    number = own === group ? number + 1 : 0
    group = own
    return `${own}_${number}`
  })
}
