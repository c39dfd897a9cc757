import { readdir, readFile } from 'node:fs/promises'
import { join, relative, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Scaffolded } from './scaffolded.ts'
import type { NewFile } from './write-new.ts'
import { writeNew } from './write-new.ts'

const SKELETON = fileURLToPath(new URL('../../skeleton/', import.meta.url))
/** npm packs some files that begin with a dot under other names, or not at all. */
const DOT = /(?<=^|\/)dot-/gu
const VERSION = '{{version}}'

/**
 * Makes a small encyclopedia to begin from: articles, settings, and a workflow that publishes it.
 *
 * @param folder to be made, or empty but for what git keeps.
 * @param version of encyclopress, for the commands that the files name.
 */
export async function newSite(folder: string, version: string): Promise<Scaffolded> {
  const message = await refusal(folder)
  return message === null
    ? writeNew(folder, await skeleton(version))
    : { outcome: 'refused', message }
}

async function refusal(folder: string): Promise<string | null> {
  if (folder === '') return 'Name a folder for the encyclopedia.'
  const found = await readdir(folder).catch((error: NodeJS.ErrnoException) => error)
  if (found instanceof Error) {
    if (found.code === 'ENOENT') return null
    return found.code === 'ENOTDIR'
      ? `${folder} is a file, or lies in one; name a new folder.`
      : `${folder} cannot be used (${found.code}); name a new folder.`
  }
  const [first, ...more] = found.filter((name) => name !== '.git').sort()
  if (first === undefined) return null
  const others = more.length === 0 ? '' : ` and ${more.length} more`
  return `${folder} is not empty (${first}${others}); name a new folder.`
}

async function skeleton(version: string): Promise<NewFile[]> {
  const entries = await readdir(SKELETON, { recursive: true, withFileTypes: true })
  const paths = entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(SKELETON, join(entry.parentPath, entry.name)).replaceAll(sep, '/'))
    .sort()
  return Promise.all(
    paths.map(async (path) => {
      const text = await readFile(join(SKELETON, path), 'utf8')
      return { path: path.replace(DOT, '.'), text: text.replaceAll(VERSION, version) }
    }),
  )
}
