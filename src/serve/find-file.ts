import { readFileSync, realpathSync, statSync } from 'node:fs'
import { join, sep } from 'node:path'

/** What lies at an address. */
export type Found =
  | { readonly kind: 'file'; readonly path: string; readonly bytes: Buffer }
  /** A folder with an index: relative links in that need the slash. */
  | { readonly kind: 'folder' }

/**
 * Finds what lies at an address in a folder, at once, since it is small and near; null where there is nothing, and for what a symbolic link leads
 * out of the folder to.
 *
 * @param address see `addressOf`.
 */
export function findFile(folder: string, address: string): Found | null {
  const path = address === '' || address.endsWith('/') ? `${address}index.html` : address
  try {
    const real = realpathSync(join(folder, path))
    if (!real.startsWith(realpathSync(folder) + sep)) return null
    if (!statSync(real).isDirectory()) return { kind: 'file', path, bytes: readFileSync(real) }
    return findFile(folder, `${path}/`) === null ? null : { kind: 'folder' }
  } catch {
    return null
  }
}
