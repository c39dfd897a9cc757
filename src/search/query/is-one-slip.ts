/**
 * Whether one letter makes a word of another: it is missing, too much, another, or has changed places with
 * its neighbour. Takes time in proportion to the words (UTF-16 units).
 *
 * @example isOneSlip('atack', 'attack') // true
 * @example isOneSlip('midal', 'mdial') // true
 */
export function isOneSlip(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1 || a === b) return false
  let start = 0
  while (start < a.length && a[start] === b[start]) start++
  let [endA, endB] = [a.length, b.length]
  while (endA > start && endB > start && a[endA - 1] === b[endB - 1]) {
    endA--
    endB--
  }
  const [restA, restB] = [endA - start, endB - start]
  if (restA <= 1 && restB <= 1) return true
  return restA === 2 && restB === 2 && a[start] === b[start + 1] && a[start + 1] === b[start]
}
