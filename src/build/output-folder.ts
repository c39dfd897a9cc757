import type { Dirent } from 'node:fs'
import { lstat, readdir, readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { compareText } from '../model/diagnostic.ts'
import { leadsAstray } from './leads-astray.ts'

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

/** Looks into an output folder, which need not be there. */
export async function inspect(folder: string): Promise<OutputFolder> {
  const found = await stat(folder).catch(() => null)
  if (found?.isDirectory() !== true) return { made: new Set(), foreign: [] }
  const listed = new Set(await readList(folder))
  const files = await filesIn(folder)
  const foreign = files.filter((path) => !listed.has(path)).sort(compareText)
  const isWhole = foreign.length === 0 && files.length === listed.size
  return { made: isWhole ? listed : new Set(files.filter((path) => listed.has(path))), foreign }
}

/** The text of the list; the same files give the same bytes. */
export function listOf(paths: Iterable<string>): string {
  return `${HEADING}${[...paths].sort(compareText).map(escaped).join('\n')}\n`
}

async function readList(folder: string): Promise<string[]> {
  const file = join(folder, LIST)
  const isFile = (await lstat(file).catch(() => null))?.isFile() === true
  const text = isFile ? await readFile(file, 'utf8').catch(() => '') : ''
  return text
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map(unescaped)
    .filter((path) => !leadsAstray(path))
}

/** A name may hold what ends a line. */
function escaped(path: string): string {
  return path.replace(/[%\n\r]/gu, encodeURIComponent)
}

function unescaped(line: string): string {
  return line.includes('%') ? line.replace(/%(?:25|0A|0D)/gu, decodeURIComponent) : line
}

/** All files but the hidden ones at the top. Folders are read side by side: the largest takes longest by far. */
async function filesIn(root: string, folder = ''): Promise<string[]> {
  const entries: Dirent[] = await readdir(join(root, folder), { withFileTypes: true })
  const files: string[] = []
  const folders: string[] = []
  for (const entry of entries) {
    if (folder === '' && entry.name.startsWith('.')) continue
    const path = folder === '' ? entry.name : `${folder}/${entry.name}`
    if (entry.isDirectory()) folders.push(path)
    else files.push(path)
  }
  const within = await Promise.all(folders.map((path) => filesIn(root, path)))
  return within.length === 0 ? files : files.concat(...within)
}
