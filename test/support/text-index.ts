import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { ReaderData } from '../../src/model/reader.ts'
import { noFiles, openTextIndex, receiver } from '../../src/search/text/open-text-index.ts'
import type { TextIndex } from '../../src/search/text/text-index.ts'

/** Gives a script by its path in the site; null where there is none. */
export type ReadScript = (path: string) => string | null

/** Opens the full text of a site as a browser does: by running its scripts. */
export function openScripts(read: ReadScript): { index: TextIndex; loaded: string[] } {
  const files = noFiles()
  const data: Partial<ReaderData> = receiver(files)
  const loaded: string[] = []
  const index = openTextIndex(files, async (file) => {
    const script = read(file)
    loaded.push(file)
    if (script === null) return
    try {
      new Function('encyclopress', script)(data)
    } catch {
      // As in a browser, a script that is cut off does nothing.
    }
  })
  return { index, loaded }
}

/** Opens the full text in an output folder. */
export function openFolder(dist: string): TextIndex {
  return openScripts((path) => readFileSync(join(dist, path), 'utf8')).index
}
