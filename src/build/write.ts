import { copyFile, mkdir, readFile, rename, rm, rmdir, stat, writeFile } from 'node:fs/promises'
import { dirname, join, posix } from 'node:path'
import { compareText } from '../model/diagnostic.ts'
import type { OutputFile } from '../model/site.ts'
import { mapInBatches } from './batches.ts'
import type { OutputFolder } from './output-folder.ts'
import { LIST, listOf, TEMPORARY } from './output-folder.ts'
import type { OnProgress } from './progress.ts'

/** Where files go, and where those to be copied come from. */
export interface Destination {
  readonly folder: string
  readonly content: string
  readonly before: OutputFolder
  readonly onProgress: OnProgress
}

/** What a build changed in the output folder. Paths are relative to it, in order. */
export interface Written {
  readonly written: readonly string[]
  readonly removed: readonly string[]
  /** Foreign files that stood in the way, and the names that they have now. */
  readonly moved: readonly string[]
}

/**
 * Brings a folder up to date, file by file, each one whole: a temporary file, then a rename. What
 * has the right bytes is left alone, what is no longer made is removed. The list of our files is
 * written before the first file and after the last, so that a build that was cut off knows its own.
 */
export async function write(files: readonly OutputFile[], to: Destination): Promise<Written> {
  const { folder, before, onProgress } = to
  const paths = new Set(files.map(({ path }) => path))
  const temporary = join(folder, TEMPORARY)
  await rm(temporary, { recursive: true, force: true })
  await mkdir(temporary, { recursive: true })
  for (const parent of new Set([...paths].map((path) => dirname(path))))
    await mkdir(join(folder, parent), { recursive: true })

  const moved = await moveAside(
    folder,
    before.foreign.filter((path) => paths.has(path)),
    files,
  )
  await replace(
    join(folder, LIST),
    listOf(new Set([...paths, ...before.made])),
    join(temporary, 'list'),
  )
  let count = 0
  const changed = await mapInBatches(
    files,
    async (file) => {
      const from = join(temporary, String(count++))
      return (await put(file, to, from)) ? file.path : null
    },
    (done) => onProgress({ stage: 'write', done, total: files.length }),
  )
  const removed = [...before.made].filter((path) => !paths.has(path)).sort(compareText)
  for (const path of removed) await remove(folder, path)
  await replace(join(folder, LIST), listOf(paths), join(temporary, 'list'))
  await rm(temporary, { recursive: true, force: true })
  return { written: changed.filter((path) => path !== null).sort(compareText), removed, moved }
}

/** Writes a file unless it is there already; says whether it did. */
async function put(
  file: OutputFile,
  { folder, content }: Destination,
  temporary: string,
): Promise<boolean> {
  const target = join(folder, file.path)
  if ('text' in file) return replace(target, file.text, temporary)
  const source = join(content, file.copyOf)
  if (await isSame(target, await readFile(source))) return false
  await copyFile(source, temporary)
  await rename(temporary, target)
  return true
}

async function replace(target: string, text: string, temporary: string): Promise<boolean> {
  if (await isSame(target, Buffer.from(text))) return false
  await writeFile(temporary, text)
  await rename(temporary, target)
  return true
}

async function isSame(target: string, bytes: Buffer): Promise<boolean> {
  const found = await stat(target).catch(() => null)
  if (found === null || !found.isFile() || found.size !== bytes.length) return false
  return bytes.equals(await readFile(target))
}

/** Nothing that is not ours is lost: a foreign file of other bytes makes room under another name. */
async function moveAside(
  folder: string,
  paths: readonly string[],
  files: readonly OutputFile[],
): Promise<string[]> {
  const texts = new Map(files.map((file) => [file.path, 'text' in file ? file.text : null]))
  const moved: string[] = []
  for (const path of paths) {
    const text = texts.get(path)
    if (typeof text === 'string' && (await isSame(join(folder, path), Buffer.from(text)))) continue
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
