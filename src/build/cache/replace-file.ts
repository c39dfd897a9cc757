import { renameSync, rmSync, writeFileSync } from 'node:fs'

/** Writes a file as a whole: whoever reads it meanwhile has the old one. Where a symbolic link lies, it does not lead there. */
export function replaceFile(path: string, bytes: Uint8Array): void {
  const temporary = `${path}.tmp`
  rmSync(temporary, { force: true })
  writeFileSync(temporary, bytes, { flag: 'wx' })
  renameSync(temporary, path)
}
