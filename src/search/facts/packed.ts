const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'
const VALUE_OF = new Map([...DIGITS].map((digit, value) => [digit.charCodeAt(0), value]))
const BITS = 5
const MORE = 1 << BITS

/**
 * Numbers as a short text: five bits to a character, the lowest first; a sixth says that more follow.
 *
 * @param numbers whole, not negative, below 2 to the power of 31.
 * @example pack([0, 31, 32]) // 'AfgB'
 */
export function pack(numbers: Iterable<number>): string {
  let text = ''
  for (const number of numbers) {
    let rest = number
    for (; rest >= MORE; rest >>>= BITS) text += DIGITS[(rest & (MORE - 1)) | MORE]
    text += DIGITS[rest]
  }
  return text
}

/** The numbers of {@link pack}. What is no such text gives some numbers, or none. */
export function unpack(text: string): Uint32Array {
  const numbers = new Uint32Array(text.length)
  let [count, number, shift] = [0, 0, 0]
  for (let at = 0; at < text.length; at++) {
    const value = VALUE_OF.get(text.charCodeAt(at)) ?? 0
    number |= (value & (MORE - 1)) << shift
    if (value < MORE) {
      numbers[count++] = number
      number = shift = 0
    } else shift += BITS
  }
  return numbers.subarray(0, count)
}

/** Ascending numbers by their steps, see {@link pack}. */
export function packSteps(numbers: readonly number[]): string {
  return pack(numbers.map((number, at) => number - (numbers[at - 1] ?? 0)))
}

export function unpackSteps(text: string): Uint32Array {
  const numbers = unpack(text)
  for (let at = 1; at < numbers.length; at++)
    numbers[at] = (numbers[at] ?? 0) + (numbers[at - 1] ?? 0)
  return numbers
}
