import { sep } from 'node:path'

/** `.`, `..` or nothing between slashes, and what no path may hold. */
const ASTRAY = /(?:^|\/)\.{0,2}(?:\/|$)|\0/u

/**
 * Whether a path that is meant to stay in a folder is none that does, whoever has spelt it.
 *
 * @param path relative to the folder, with `/`.
 * @example leadsAstray('wiki/niger.html') // false; leadsAstray('wiki/../../niger.html') // true
 */
export function leadsAstray(path: string): boolean {
  return ASTRAY.test(path) || (sep === '\\' && /[\\:]/u.test(path))
}
