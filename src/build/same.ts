import { readFile, stat } from 'node:fs/promises'

/** Whether a file has these bytes and no others. */
export async function isSame(path: string, bytes: Buffer): Promise<boolean> {
  const found = await stat(path).catch(() => null)
  if (found === null || !found.isFile() || found.size !== bytes.length) return false
  return bytes.equals(await readFile(path))
}
