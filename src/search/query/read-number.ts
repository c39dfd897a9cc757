/** A number as typed: marks between thousands, one before decimals, and what stands behind it as its unit. */
const NUMBER = /^([-−]?)((?:\d{1,3}(?:[,\u00a0\u202f' ]\d{3})+|\d+)(?:\.\d+)?)\s*(.*)$/u

export interface TypedNumber {
  readonly number: number
  /** Empty where none was typed. */
  readonly unit: string
}

/**
 * A number that a reader typed; null where it is none.
 *
 * @example readNumber('1,240 km²') // { number: 1240, unit: 'km²' }
 */
export function readNumber(text: string): TypedNumber | null {
  const [whole, minus, digits = '', unit = ''] = NUMBER.exec(westernDigits(text.trim())) ?? []
  if (whole === undefined) return null
  const number = Number(digits.replace(/[^\d.]/gu, ''))
  return { number: minus === '' ? number : -number, unit: unit.trim() }
}

/** Arabic, Persian and full-width digits as those of ASCII. */
export function westernDigits(text: string): string {
  return text.replace(/[٠-٩۰-۹０-９]/gu, (digit) => String(digitOf(digit.codePointAt(0) ?? 0)))
}

/**
 * What spellings of a unit have in common.
 *
 * @example foldUnit('km2') === foldUnit('km²')
 */
export function foldUnit(unit: string): string {
  return unit
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s.]+/gu, '')
}

function digitOf(code: number): number {
  const zero = [0x660, 0x6f0, 0xff10].find((one) => code >= one && code < one + 10) ?? 0
  return code - zero
}
