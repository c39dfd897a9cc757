/**
 * What stands behind a bare number whose key gives the unit.
 *
 * @example unitSuffix('km²') // a no-break space and 'km²'
 * @example unitSuffix('/km²') // '/km²'
 */
export function unitSuffix(unit: string): string {
  return `${/^[%/]/u.test(unit) ? '' : '\u00a0'}${unit}`
}
