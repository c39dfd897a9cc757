const SIGNS: readonly (readonly [number, string])[] = [
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
]

/** @example roman(14) // 'XIV' */
export function roman(number: number): string {
  let [text, rest] = ['', number]
  for (const [value, sign] of SIGNS) {
    text += sign.repeat(Math.floor(rest / value))
    rest %= value
  }
  return text
}
