import { shardOf } from '../../model/shard.ts'

/** A term begins a page once in 2 to the power of so many, if pages are not too long then. */
export const PAGE_BITS = 10
/** A page longer than so many characters is cut again. */
export const LONGEST_PAGE = 24_576
/** A term that takes so many characters has a page of its own. */
export const LONG_TERM = 8192

/**
 * Whether a term begins a page, whatever terms are before it: a term that comes or goes changes its own page
 * and no other.
 */
export function beginsPage(term: string, bits: number): boolean {
  return shardOf(term, bits) === 0
}

const PLAIN = /^[a-z0-9]+$/u

/**
 * The name of a page's file, without its ending: its first term, where that is a name for a file everywhere.
 *
 * @example pageName('niger') // '_niger'
 * @example pageName('马里') // 'u9a6c.91cc'
 */
export function pageName(first: string): string {
  if (PLAIN.test(first)) return `_${first}`
  return `u${[...first].map((sign) => (sign.codePointAt(0) ?? 0).toString(16)).join('.')}`
}
