import { lstatSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** What lies in an output folder, and what of it a build has written. */
export interface Written {
  /** HTML files that are there. */
  readonly pages: number
  /** Files that have changed. */
  readonly files: number
  /** The sizes of those. */
  readonly bytes: number
}

/** A moment by the clock of the file system, which a later write lies behind. */
export function momentIn(folder: string): number {
  const file = join(folder, '.moment')
  writeFileSync(file, '')
  const { ctimeMs } = lstatSync(file)
  rmSync(file)
  return ctimeMs
}

/** Looks for what has changed since a moment. The time of change (ctime) is one that programs cannot set. */
export function writtenSince(moment: number, folder: string): Written {
  let [pages, files, bytes] = [0, 0, 0]
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue
    if (entry.name.endsWith('.html')) pages++
    const { ctimeMs, size } = lstatSync(join(entry.parentPath, entry.name))
    if (ctimeMs <= moment) continue
    files++
    bytes += size
  }
  return { pages, files, bytes }
}
