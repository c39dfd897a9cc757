import { createHash } from 'node:crypto'
import { lstatSync } from 'node:fs'
import { mkdir, readFile } from 'node:fs/promises'
import { basename, dirname, join, resolve } from 'node:path'
import { deserialize, serialize } from 'node:v8'
import type { Counts } from '../build.ts'
import type { State } from './plan.ts'
import { replaceFile } from './replace-file.ts'
import type { Stamps } from './stamp.ts'

/** What is kept of a build that ended well. */
export interface LastBuild extends Counts {
  readonly state: State
  /** The files that remember the site, in the folder of the cache. */
  readonly memory: Stamps
}

/** Stamps as they are written: one text is read in a fraction of the time of many. */
interface Packed {
  readonly paths: string
  readonly numbers: Float64Array
}

/** No path of any file system holds it. */
const END = '\0'

function packed({ paths, numbers }: Stamps): Packed {
  return { paths: paths.join(END), numbers }
}

function unpacked({ paths, numbers }: Packed): Stamps {
  return { paths: numbers.length === 0 ? [] : paths.split(END), numbers }
}

/** The same, as it is written. */
interface Kept extends Counts, Pick<State, 'program' | 'settings' | 'plugins'> {
  readonly content: Packed
  readonly templates: Packed
  readonly out: Packed
  readonly memory: Packed
}

/** What was found of the last build. */
export interface Found {
  readonly last: LastBuild | null
  /** Why a cache that is there was set aside; null where there is nothing to say. */
  readonly note: string | null
}

const FILE = 'build.bin'
const FORMAT = 'encyclopress cache 1'

/** Where the cache of an output folder lies: beside it, so that it is no part of the site. */
export function cacheFolderOf(out: string): string {
  const folder = resolve(out)
  return join(dirname(folder), '.encyclopress', basename(folder))
}

/** Whether something else than a folder is where the cache or the folder around it would be, such as a symbolic link. */
export function isBarred(folder: string): boolean {
  return [dirname(folder), folder].some((path) => {
    const found = lstatSync(path, { throwIfNoEntry: false })
    return found !== undefined && !found.isDirectory()
  })
}

/** Reads what is kept of the last build. A cache that is no good costs time and nothing else. */
export async function readLast(folder: string): Promise<Found> {
  const file = join(folder, FILE)
  const isFile = lstatSync(file, { throwIfNoEntry: false })?.isFile() === true
  const bytes = isFile ? await readFile(file).catch(() => null) : null
  if (bytes === null) return { last: null, note: null }
  const last = lastIn(bytes)
  const note = `The cache ${file} is damaged, or of another version; it is made anew`
  return { last, note: last === null ? note : null }
}

/** Keeps a build for the next one to begin from. */
export async function saveLast(
  folder: string,
  { state, memory, ...counts }: LastBuild,
): Promise<void> {
  const { program, settings, plugins, content, templates, out } = state
  const kept: Kept = {
    ...counts,
    program,
    settings,
    plugins,
    content: packed(content),
    templates: packed(templates),
    out: packed(out),
    memory: packed(memory),
  }
  const body = serialize(kept)
  await mkdir(folder, { recursive: true })
  replaceFile(join(folder, FILE), Buffer.concat([headOf(body), body]))
}

/** How a cache begins: what it is, and by what its damage is told. */
function headOf(body: Buffer): Buffer {
  return Buffer.from(`${FORMAT} ${createHash('sha1').update(body).digest('hex')}\n`)
}

const HEAD_LENGTH = headOf(Buffer.alloc(0)).length

/** Null where the bytes are not those of a cache of ours. */
function lastIn(bytes: Buffer): LastBuild | null {
  const body = bytes.subarray(HEAD_LENGTH)
  if (!headOf(body).equals(bytes.subarray(0, HEAD_LENGTH))) return null
  try {
    return lastOf(deserialize(body) as Kept)
  } catch {
    // Whoever made it up has made up its hash as well.
    return null
  }
}

function lastOf(kept: Kept): LastBuild {
  const { program, settings, plugins, content, templates, out, memory, ...counts } = kept
  const state = {
    program,
    settings,
    plugins,
    content: unpacked(content),
    templates: unpacked(templates),
    out: unpacked(out),
  }
  return { ...counts, state, memory: unpacked(memory) }
}
