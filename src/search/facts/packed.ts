import { vlqOf, vlqReader } from '../text/vlq.ts'

/** Numbers as a short text, see `vlqOf`: whole, not negative, below 2 to the power of 31. */
export const pack = vlqOf

/** The numbers of {@link pack}. What is no such text gives some numbers, or none. */
export function unpack(text: string): Uint32Array {
  const numbers = new Uint32Array(text.length)
  const { next, isAtEnd } = vlqReader(text)
  let count = 0
  while (!isAtEnd()) numbers[count++] = next()
  return numbers.subarray(0, count)
}

/** Ascending numbers by their steps. */
export function packSteps(numbers: readonly number[]): string {
  return pack(numbers.map((number, at) => number - (numbers[at - 1] ?? 0)))
}

/** The numbers of {@link packSteps}. */
export function unpackSteps(text: string): Uint32Array {
  const numbers = unpack(text)
  for (let at = 1; at < numbers.length; at++)
    numbers[at] = (numbers[at] ?? 0) + (numbers[at - 1] ?? 0)
  return numbers
}
