/**
 * Whether one letter makes a word of another: it is missing, too much, another, or has changed places with
 * its neighbour (their distance by Damerau and Levenshtein is 1). Takes time in proportion to the words.
 *
 * @param a its letters: a string, which is UTF-16 units, or a list of them.
 * @example isOneSlip('atack', 'attack') // true
 * @example isOneSlip('midal', 'mdial') // true
 */
export function isOneSlip(a: ArrayLike<string>, b: ArrayLike<string>): boolean {
  if (Math.abs(a.length - b.length) > 1) return false
  let start = 0
  while (start < a.length && a[start] === b[start]) start++
  let [endA, endB] = [a.length, b.length]
  while (endA > start && endB > start && a[endA - 1] === b[endB - 1]) {
    endA--
    endB--
  }
  const [inA, inB] = [endA - start, endB - start]
  if (inA === 2 && inB === 2) return a[start] === b[start + 1] && a[start + 1] === b[start]
  return Math.max(inA, inB) === 1
}
