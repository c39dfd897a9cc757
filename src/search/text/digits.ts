import { CODES } from './vlq.ts'

/** Bytes that grow. */
export interface Digits {
  bytes: Uint8Array
  length: number
}

const FIRST = 16

export function digits(): Digits {
  return { bytes: new Uint8Array(FIRST), length: 0 }
}

/** Adds a number as `vlqOf` would write it. */
export function addNumber(to: Digits, number: number): void {
  let rest = number
  let { bytes, length } = to
  // No number has more digits than seven.
  if (length + 7 > bytes.length) {
    bytes = new Uint8Array(bytes.length * 2)
    bytes.set(to.bytes)
    to.bytes = bytes
  }
  while (rest >= 32) {
    bytes[length++] = CODES[(rest & 31) | 32] as number
    rest >>>= 5
  }
  bytes[length++] = CODES[rest] as number
  to.length = length
}

/** The bytes that hold something. */
export function contentOf({ bytes, length }: Digits): Uint8Array {
  return bytes.subarray(0, length)
}
