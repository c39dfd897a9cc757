import { lstatSync, readFileSync } from 'node:fs'

/**
 * Whether a file has these bytes and no others; a symbolic link has none. Synchronous, as all that is done to each of very many
 * small files: a promise costs several times what the system does.
 */
export function isSame(path: string, bytes: Buffer): boolean {
  try {
    const found = lstatSync(path, { throwIfNoEntry: false })
    if (found === undefined || !found.isFile() || found.size !== bytes.length) return false
    return bytes.equals(readFileSync(path))
  } catch {
    // What cannot be read is replaced, or cannot be: writing will tell.
    return false
  }
}
