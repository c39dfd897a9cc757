import { mkdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { OutputFile } from '../model/site.ts'
import { leadsAstray } from './leads-astray.ts'
import { TEMPORARY } from './output-folder.ts'
import { plainFolders } from './plain-folders.ts'
import { stage } from './stage.ts'

/** A file of the output folder, as a build makes it. */
export interface Staged {
  /** Its place, relative to the output folder. */
  readonly path: string
  /** The temporary file that waits to be renamed to it; null where the right bytes are there already. */
  readonly from: string | null
}

/** Makes room for temporary files, which an earlier build may have left; gives a folder for what is no page. */
export async function openStaging(folder: string): Promise<string> {
  await closeStaging(folder)
  const scratch = join(folder, TEMPORARY, 'scratch')
  await mkdir(scratch, { recursive: true })
  return scratch
}

/** Removes the temporary files that are left. */
export async function closeStaging(folder: string): Promise<void> {
  await rm(join(folder, TEMPORARY), { recursive: true, force: true })
}

/**
 * Stages files one by one, see {@link stage}. None gets out of the folder, whatever its path is.
 *
 * @param content the folder that copies are made from.
 * @param prefix of temporary names: several threads stage at a time.
 */
export function stagingIn(
  folder: string,
  content: string,
  prefix = '',
): (file: OutputFile) => Promise<Staged> {
  let count = 0
  const isThere = plainFolders(folder)
  return async (file) => {
    if (leadsAstray(file.path)) throw new Error(`${file.path} leads out of the output folder`)
    const temporary = join(folder, TEMPORARY, `${prefix}${count++}`)
    const target = isThere(file.path) ? join(folder, file.path) : null
    const isNew = await stage(file, { target, temporary, content })
    return { path: file.path, from: isNew ? temporary : null }
  }
}
