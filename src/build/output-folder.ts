import type { Dirent } from 'node:fs'
import { readdir, readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { compareText } from '../model/diagnostic.ts'

/** The list of the files that encyclopress made, in the output folder itself. */
export const LIST = '.encyclopress-files'
/** Files on their way; a rename makes them whole pages. */
export const TEMPORARY = '.encyclopress-tmp'

const HEADING =
  '# The files that encyclopress made here. It replaces and removes these and no others.\n'

/** What lies in an output folder before a build. Paths are relative to it, with `/`. */
export interface OutputFolder {
  /** Files that an earlier build made and that are still there. */
  readonly made: ReadonlySet<string>
  /** Files that it did not make; hidden ones at the top (`.git`, `.nojekyll`) do not count. */
  readonly foreign: readonly string[]
}

/** Looks into an output folder; null where there is something else of that name. */
export async function inspect(folder: string): Promise<OutputFolder | null> {
  const found = await stat(folder).catch(() => null)
  if (found === null) return { made: new Set(), foreign: [] }
  if (!found.isDirectory()) return null
  const listed = new Set(await readList(folder))
  const files = await filesIn(folder)
  const foreign = files.filter((path) => !listed.has(path)).sort(compareText)
  const isWhole = foreign.length === 0 && files.length === listed.size
  return { made: isWhole ? listed : new Set(files.filter((path) => listed.has(path))), foreign }
}

/** The text of the list; the same files give the same bytes. */
export function listOf(paths: Iterable<string>): string {
  return `${HEADING}${[...paths].sort(compareText).join('\n')}\n`
}

async function readList(folder: string): Promise<string[]> {
  const text = await readFile(join(folder, LIST), 'utf8').catch(() => '')
  return text
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#') && !LEADS_ASTRAY.test(line))
}

/** A list that someone changed must not lead out of the folder: by `..`, `.` or nothing between slashes. */
const LEADS_ASTRAY = /^\.\.|(?:^|\/)\.{0,2}(?:\/|$)|\\/u

async function filesIn(root: string): Promise<string[]> {
  const files: string[] = []
  const walk = async (folder: string): Promise<void> => {
    const entries: Dirent[] = await readdir(join(root, folder), { withFileTypes: true })
    for (const entry of entries) {
      const path = folder === '' ? entry.name : `${folder}/${entry.name}`
      if (folder === '' && entry.name.startsWith('.')) continue
      if (entry.isDirectory()) await walk(path)
      else files.push(path)
    }
  }
  await walk('')
  return files
}
