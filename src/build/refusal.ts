import { realpathSync } from 'node:fs'
import { stat } from 'node:fs/promises'
import { relative, resolve, sep } from 'node:path'
import type { Lock } from './lock/lock.ts'
import type { OutputFolder } from './output-folder.ts'

/** The folders that a command names. */
interface Folders {
  readonly content: string
  readonly out: string
  readonly templates: string | null
}

/** Why a build must not begin with these folders, whatever lies in them, in one sentence; null where it may. */
export async function refusal({ content, out, templates }: Folders): Promise<string | null> {
  const message = await contentRefusal(content, templates)
  if (message !== null) return message
  if ((await kindOf(out)) === 'other')
    return `${out} is a file; name a folder for the pages with --out.`
  const [articles, pages] = [whereabouts(content), whereabouts(out)]
  if (articles === pages)
    return `The pages cannot go into the folder of the articles; name another with --out.`
  if (isWithin(articles, pages))
    return `The articles lie within the output folder ${out}; name another with --out.`
  return null
}

/** Why nothing must be built among the files of others, in one sentence; null where there are none. */
export function foreignRefusal(out: string, { foreign }: OutputFolder): string | null {
  const [first] = foreign
  if (first === undefined) return null
  const more = foreign.length > 1 ? ` and ${foreign.length - 1} more` : ''
  return `${out} holds files that encyclopress did not make (${first}${more}); name another folder with --out, or say --clean to build among them.`
}

/** Why two builds must not be at work in one folder, in one sentence. */
export function lockRefusal(out: string, { by, file }: Extract<Lock, { kind: 'taken' }>): string {
  return `Another build is at work in ${out} (process ${by.pid} on ${by.host}); wait until it has ended. If there is none, remove ${file}.`
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
