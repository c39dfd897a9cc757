import { createHash } from 'node:crypto'
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises'
import { basename, dirname, join, resolve } from 'node:path'
import type { Counts } from '../build.ts'
import type { State } from './plan.ts'
import type { Stamp, Stamps } from './stamp.ts'

/** What is kept of a build that ended well. */
export interface LastBuild extends Counts {
  readonly state: State
  /** The files that remember the site, in the folder of the cache. */
  readonly memory: Stamps
}

/** The same as JSON. */
interface Kept extends Omit<LastBuild, 'state' | 'memory'>, Pick<State, 'program' | 'settings'> {
  readonly content: readonly (readonly [string, Stamp])[]
  readonly templates: Kept['content']
  readonly out: Kept['content']
  readonly memory: Kept['content']
}

/** What was found of the last build. */
export interface Found {
  readonly last: LastBuild | null
  /** Why a cache that is there was set aside; null where there is nothing to say. */
  readonly note: string | null
}

const FILE = 'build.json'
const FORMAT = 'encyclopress cache 1'

/** Where the cache of an output folder lies: beside it, so that it is no part of the site. */
export function cacheFolderOf(out: string): string {
  const folder = resolve(out)
  return join(dirname(folder), '.encyclopress', basename(folder))
}

/** Reads what is kept of the last build. A cache that is no good costs time and nothing else. */
export async function readLast(folder: string): Promise<Found> {
  const text = await readFile(join(folder, FILE), 'utf8').catch(() => null)
  if (text === null) return { last: null, note: null }
  const last = parsed(text)
  const note = `The cache ${join(folder, FILE)} is damaged, or of another version; it is made anew`
  return { last, note: last === null ? note : null }
}

/** Keeps a build for the next one to begin from. */
export async function saveLast(folder: string, last: LastBuild): Promise<void> {
  const { state, memory, ...rest } = last
  const { content, templates, out, ...same } = state
  const kept: Kept = {
    ...same,
    ...rest,
    content: [...content],
    templates: [...templates],
    out: [...out],
    memory: [...memory],
  }
  await mkdir(folder, { recursive: true })
  const temporary = join(folder, `${FILE}.tmp`)
  const body = JSON.stringify(kept)
  await writeFile(temporary, `${headOf(body)}\n${body}\n`)
  await rename(temporary, join(folder, FILE))
}

/** The first line of a cache: what it is, and by what its damage is told. */
function headOf(body: string): string {
  return `${FORMAT} ${createHash('sha256').update(body).digest('hex')}`
}

function parsed(text: string): LastBuild | null {
  const [head, body = ''] = text.split('\n')
  if (head !== headOf(body)) return null
  const { program, settings, content, templates, out, memory, ...rest } = JSON.parse(body) as Kept
  const state = {
    program,
    settings,
    content: new Map(content),
    templates: new Map(templates),
    out: new Map(out),
  }
  return { state, memory: new Map(memory), ...rest }
}
