/** A key taken apart: `Combatant1a` is base `combatant`, index 1, letter `a`. */
export interface FieldName {
  /** The whole key in lower case, without spaces, `_` and `-`. */
  readonly folded: string
  /** The same without index and letter. */
  readonly base: string
  readonly index: number | null
  readonly letter: string | null
}

/**
 * What keys have in common that are spelt differently: case, spaces, `_` and `-` do not count.
 *
 * @example foldKey('Birth date') === foldKey('birth_date')
 */
export function foldKey(key: string): string {
  return key
    .normalize('NFC')
    .toLowerCase()
    .replace(/[\s_-]+/gu, '')
}

/**
 * A key as the label of a row.
 *
 * @example labelOfKey('native_name') // 'Native name'
 */
export function labelOfKey(key: string): string {
  const words = key.replace(/_+/gu, ' ').trim()
  const [first = ''] = words
  return first.toUpperCase() + words.slice(first.length)
}

/**
 * Takes a key apart: base, index of one or two digits, letter.
 *
 * @example fieldName('Combatant1a') // { folded: 'combatant1a', base: 'combatant', index: 1, letter: 'a' }
 */
export function fieldName(key: string): FieldName {
  const folded = foldKey(key)
  const [, base, index, letter] = /^(.*?\D)(\d{1,2})(\p{Ll})?$/u.exec(folded) ?? []
  if (base === undefined) return { folded, base: folded, index: null, letter: null }
  return { folded, base, index: Number(index), letter: letter ?? null }
}
