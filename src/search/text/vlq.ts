/** The digits of base 64 (RFC 4648), as in source maps: five bits of a number each, the sixth says that more follow. */
export const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'

const BITS = 5
const MORE = 1 << BITS
const MASK = MORE - 1

/** The codes of the digits, and what each code is worth. */
export const CODES = Uint8Array.from(DIGITS, (digit) => digit.charCodeAt(0))
export const VALUES = new Uint8Array(128)
for (const [value, code] of CODES.entries()) VALUES[code] = value

/** Writes numbers from 0 to 2³¹ − 1 as digits, the lowest five bits first. */
export function vlqOf(numbers: Iterable<number>): string {
  let text = ''
  for (let rest of numbers) {
    while (rest >= MORE) {
      text += DIGITS.charAt((rest & MASK) | MORE)
      rest >>>= BITS
    }
    text += DIGITS.charAt(rest)
  }
  return text
}

/** Reads the numbers of {@link vlqOf} one by one. What is cut off reads as zeros. */
export function vlqReader(text: string): {
  readonly next: () => number
  readonly isAtEnd: () => boolean
  /** Where the next number begins. */
  readonly at: () => number
} {
  let at = 0
  return {
    next: () => {
      let value = 0
      for (let shift = 0; at < text.length; shift += BITS) {
        const digit = VALUES[text.charCodeAt(at++) & 127] ?? 0
        value |= (digit & MASK) << shift
        if (digit < MORE) break
      }
      return value
    },
    isAtEnd: () => at >= text.length,
    at: () => at,
  }
}
