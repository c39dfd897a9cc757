import { renameSync } from 'node:fs'
import { mkdir, rename, rm, rmdir, stat, writeFile } from 'node:fs/promises'
import { dirname, join, posix } from 'node:path'
import { compareText } from '../model/diagnostic.ts'
import type { OutputFolder } from './output-folder.ts'
import { LIST, listOf, TEMPORARY } from './output-folder.ts'
import { isSame } from './same.ts'
import type { Staged } from './staging.ts'
import type { Written } from './written.ts'

/** Where files go, and what lies there. */
export interface Destination {
  readonly folder: string
  readonly before: OutputFolder
}

/**
 * Brings a folder up to date, file by file, each one whole: all that changed waits in temporary files, so
 * that a full disk has cost nothing; now each is renamed to its place. What has the right bytes is left
 * alone, what is no longer made is removed. The list of our files is written before the first rename and
 * after the last, so that a build that was cut off knows its own.
 *
 * @param staged all files of the edition.
 */
export async function write(staged: readonly Staged[], to: Destination): Promise<Written> {
  const { folder, before } = to
  const paths = new Set(staged.map(({ path }) => path))
  const changed = staged.flatMap(({ path, from }) => (from === null ? [] : { path, from }))
  const foreign = new Set(before.foreign)
  const moved = await moveAside(
    folder,
    changed.map(({ path }) => path).filter((path) => foreign.has(path)),
  )
  const gone = [...before.made].filter((path) => !paths.has(path)).sort(compareText)
  const text = listOf(paths)
  await list(folder, gone.length === 0 ? text : listOf([...paths, ...gone]))
  await makeFolders(folder, changed)
  for (const { path, from } of changed) renameSync(from, join(folder, path))
  for (const path of gone) await remove(folder, path)
  if (gone.length > 0) await list(folder, text)
  return { written: changed.map(({ path }) => path).sort(compareText), removed: gone, moved }
}

async function makeFolders(folder: string, files: readonly { path: string }[]): Promise<void> {
  const parents = new Set(files.map(({ path }) => dirname(path)))
  for (const parent of parents) await mkdir(join(folder, parent), { recursive: true })
}

/** Writes the list of our files, whole. */
async function list(folder: string, text: string): Promise<void> {
  const [bytes, target] = [Buffer.from(text), join(folder, LIST)]
  if (isSame(target, bytes)) return
  const temporary = join(folder, TEMPORARY, 'list')
  await writeFile(temporary, bytes)
  await rename(temporary, target)
}

/** Nothing that is not ours is lost: a foreign file of other bytes makes room under another name. */
async function moveAside(folder: string, paths: readonly string[]): Promise<string[]> {
  const moved: string[] = []
  for (const path of paths) {
    const aside = await freeName(folder, path)
    await rename(join(folder, path), join(folder, aside))
    moved.push(aside)
  }
  return moved
}

async function freeName(folder: string, path: string): Promise<string> {
  for (let n = 1; ; n++) {
    const name = n === 1 ? `${path}.orig` : `${path}.orig${n}`
    if ((await stat(join(folder, name)).catch(() => null)) === null) return name
  }
}

/** Removes a file, and the folders that held nothing else. */
async function remove(folder: string, path: string): Promise<void> {
  await rm(join(folder, path), { force: true })
  for (let parent = posix.dirname(path); parent !== '.'; parent = posix.dirname(parent)) {
    const isGone = await rmdir(join(folder, parent)).then(
      () => true,
      () => false,
    )
    if (!isGone) return
  }
}
