import { lstatSync } from 'node:fs'
import { join, resolve } from 'node:path'

/**
 * The folder of a site's own templates, which need not exist.
 *
 * @param given the one that the command names; null for `templates` in the content folder, where a symbolic link
 * is not followed, as none is there.
 */
export function ownTemplatesOf(content: string, given: string | null): string {
  if (given !== null) return given
  const usual = resolve(content, 'templates')
  const isLink = lstatSync(usual, { throwIfNoEntry: false })?.isSymbolicLink() === true
  return isLink ? join(usual, '.not-followed') : usual
}
