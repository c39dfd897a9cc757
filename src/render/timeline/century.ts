/**
 * The century of a year in EDTF, which counts them by their first digits: 1900 is of the 20th. The first
 * before Christ ends with 1 BC, which is the year 0.
 *
 * @param year astronomical.
 * @example centuryOf(1863) // '18XX'
 * @example centuryOf(-43)  // '-00XX'
 */
export function centuryOf(year: number): string {
  return year > 0 ? `${two(Math.floor(year / 100))}XX` : `-${two(Math.floor(-year / 100))}XX`
}

/**
 * The year that a century begins with, as addresses name it.
 *
 * @example centuryName('18XX')  // '1800'
 * @example centuryName('00XX')  // '1'
 * @example centuryName('-00XX') // '100-bc'
 */
export function centuryName(century: string): string {
  const [first] = yearsOf(century)
  return yearName(first)
}

/** The first and the last year of a century or a decade, astronomical. */
export function yearsOf(span: string): readonly [number, number] {
  const isBc = span.startsWith('-')
  const size = span.endsWith('XX') ? 100 : 10
  const start = Number(/\d+/u.exec(span)?.[0]) * size
  return isBc ? [-(start + size - 1), -start + 0] : [Math.max(1, start), start + size - 1]
}

/** @example yearName(-43) // '44-bc' */
export function yearName(year: number): string {
  return year > 0 ? String(year) : `${1 - year}-bc`
}

/** @example yearText(-43) // '-0043', as EDTF writes it */
export function yearText(year: number): string {
  return `${year < 0 ? '-' : ''}${String(Math.abs(year)).padStart(4, '0')}`
}

function two(number: number): string {
  return String(number).padStart(2, '0')
}
