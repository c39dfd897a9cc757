import { readFile, realpath, stat } from 'node:fs/promises'
import { join, sep } from 'node:path'

/** What lies at an address. */
export type Found =
  | { readonly kind: 'file'; readonly path: string; readonly bytes: Buffer }
  /** A folder with an index: relative links in that need the slash. */
  | { readonly kind: 'folder' }

/**
 * Finds what lies at an address in a folder; null where there is nothing, and for what a symbolic link leads
 * out of the folder to.
 *
 * @param address see `addressOf`.
 */
export async function findFile(folder: string, address: string): Promise<Found | null> {
  const path = address === '' || address.endsWith('/') ? `${address}index.html` : address
  const [root, real] = await Promise.all([realpath(folder), realpath(join(folder, path))]).catch(
    () => [null, null],
  )
  if (root === null || real === null || !real.startsWith(root + sep)) return null
  const found = await stat(real).catch(() => null)
  if (found?.isDirectory() === true)
    return (await findFile(folder, `${path}/`)) === null ? null : { kind: 'folder' }
  const bytes = await readFile(real).catch(() => null)
  return bytes === null ? null : { kind: 'file', path, bytes }
}
