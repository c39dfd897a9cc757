import { lstatSync, mkdirSync, writeFileSync } from 'node:fs'
import { rm, rmdir } from 'node:fs/promises'
import { dirname, join, posix } from 'node:path'
import { compareText } from '../model/diagnostic.ts'
import type { WayMaker } from './make-way.ts'
import { wayMaker } from './make-way.ts'
import type { OutputFolder } from './output-folder.ts'
import { LIST, listOf, TEMPORARY } from './output-folder.ts'
import { isSame } from './same.ts'
import type { Staged } from './staging.ts'
import type { Steps } from './steps.ts'
import { steps } from './steps.ts'
import type { Written } from './written.ts'

/** Where files go, and what lies there. */
export interface Destination {
  readonly folder: string
  readonly before: OutputFolder
}

/** A file that waits to be put into its place. */
interface Waiting {
  readonly path: string
  readonly from: string
}

/**
 * Brings a folder up to date, file by file, each one whole: all that changed waits in temporary files, so
 * that a full disk has cost nothing; now each is renamed to its place. What is new comes first, then what has
 * changed, and what is no longer made goes last: whenever a build is cut off, no page links to one that is not
 * there, but for those that go themselves. The list of our files is written before the first rename and after the
 * last, so that a build that was cut off knows its own. What has the right bytes is left alone.
 *
 * @param staged all files of the edition.
 * @throws the system's errors, where it refuses to put a file into its place: all that was is as it was.
 */
export async function write(staged: readonly Staged[], to: Destination): Promise<Written> {
  const { folder, before } = to
  const paths = new Set(staged.map(({ path }) => path))
  const changed = staged.flatMap(({ path, from }) => (from === null ? [] : { path, from }))
  const gone = [...before.made].filter((path) => !paths.has(path)).sort(compareText)
  const text = listOf(paths)
  const taken = steps()
  const way = wayMaker({ ...to, steps: taken })
  try {
    list(folder, gone.length === 0 ? text : listOf([...paths, ...gone]), taken)
    putAll(folder, newFirst(changed, before), way, taken)
  } catch (error) {
    taken.takeBack()
    throw error
  }
  // Articles before the lists that they lead to: `wiki/` before `backlinks/`.
  for (const path of gone.toReversed()) await remove(folder, path)
  if (gone.length > 0) list(folder, text, taken)
  const written = changed.map(({ path }) => path).sort(compareText)
  return { written, removed: gone, moved: way.moved }
}

function newFirst(files: readonly Waiting[], { made }: OutputFolder): Waiting[] {
  const isNew = ({ path }: Waiting) => !made.has(path)
  return [...files.filter(isNew), ...files.filter((file) => !isNew(file))]
}

function putAll(folder: string, files: readonly Waiting[], way: WayMaker, taken: Steps): void {
  const paths = files.map(({ path }) => path)
  way.clearAbove(paths)
  way.clearForeign(paths)
  for (const parent of new Set(paths.map((path) => dirname(path))))
    mkdirSync(join(folder, parent), { recursive: true })
  for (const { path, from } of files) {
    const target = join(folder, path)
    try {
      taken.put(from, target)
    } catch (error) {
      // A folder of that name: no file can replace it.
      if (kindOf(target) !== 'folder') throw error
      way.clear(path)
      taken.put(from, target)
    }
  }
}

/** Writes the list of our files, whole. */
function list(folder: string, text: string, taken: Steps): void {
  const [bytes, target] = [Buffer.from(text), join(folder, LIST)]
  if (isSame(target, bytes)) return
  const temporary = join(folder, TEMPORARY, `list-${bytes.length}`)
  writeFileSync(temporary, bytes)
  taken.put(temporary, target)
}

/** Removes a file, and the folders that held nothing else. */
async function remove(folder: string, path: string): Promise<void> {
  // There may be a folder of that name now.
  if (kindOf(join(folder, path)) !== 'file') return
  await rm(join(folder, path), { force: true })
  for (let parent = posix.dirname(path); parent !== '.'; parent = posix.dirname(parent)) {
    const isGone = await rmdir(join(folder, parent)).then(
      () => true,
      () => false,
    )
    if (!isGone) return
  }
}

function kindOf(path: string): 'file' | 'folder' | 'nothing' {
  try {
    return lstatSync(path).isDirectory() ? 'folder' : 'file'
  } catch {
    return 'nothing'
  }
}
