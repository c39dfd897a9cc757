import { realpathSync } from 'node:fs'
import { stat } from 'node:fs/promises'
import { relative, resolve, sep } from 'node:path'
import type { OutputFolder } from './output-folder.ts'

/** The folders that a command names. */
interface Folders {
  readonly content: string
  readonly out: string
  readonly templates: string | null
  readonly clean: boolean
}

/**
 * Why a build must not begin, in one sentence; null where it may.
 *
 * @param before what lies in the output folder; null where that is no folder.
 */
export async function refusal(
  folders: Folders,
  before: OutputFolder | null,
): Promise<string | null> {
  const { content, out, templates, clean } = folders
  const message = await contentRefusal(content, templates)
  if (message !== null) return message
  if (before === null) return `${out} is a file; name a folder for the pages with --out.`
  const [articles, pages] = [whereabouts(content), whereabouts(out)]
  if (articles === pages)
    return `The pages cannot go into the folder of the articles; name another with --out.`
  if (isWithin(articles, pages))
    return `The articles lie within the output folder ${out}; name another with --out.`
  if (before.foreign.length > 0 && !clean) {
    const [first] = before.foreign
    const more = before.foreign.length > 1 ? ` and ${before.foreign.length - 1} more` : ''
    return `${out} holds files that encyclopress did not make (${first}${more}); name another folder with --out, or say --clean to build among them.`
  }
  return null
}

/** Why there is nothing to read, in one sentence; null where there is. */
export async function contentRefusal(
  content: string,
  templates: string | null,
): Promise<string | null> {
  const kind = await kindOf(content)
  if (kind === null)
    return `There is no folder ${content}; name the folder that holds the articles.`
  if (kind !== 'folder') return `${content} is a file; name the folder that holds the articles.`
  if (templates !== null && (await kindOf(templates)) !== 'folder')
    return `There is no folder ${templates} to take templates from.`
  return null
}

async function kindOf(path: string): Promise<'folder' | 'other' | null> {
  const found = await stat(path).catch(() => null)
  return found === null ? null : found.isDirectory() ? 'folder' : 'other'
}

/** Where a folder is, whatever symbolic links lead to it; it need not be there. */
function whereabouts(path: string): string {
  try {
    return realpathSync(path)
  } catch {
    return resolve(path)
  }
}

function isWithin(path: string, folder: string): boolean {
  const way = relative(folder, path)
  return way !== '' && way !== '..' && !way.startsWith(`..${sep}`)
}
