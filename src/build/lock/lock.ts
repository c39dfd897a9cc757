import {
  closeSync,
  lstatSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  rmdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import type { Holder } from './holder.ts'
import { isRunning, thisProcess } from './holder.ts'

/** The file in an output folder that tells that a build is at work there. */
export const LOCK = '.encyclopress-lock'

/** A folder that is one build's alone until it lets go, or the build that has it. */
export type Lock =
  | { readonly kind: 'held'; readonly release: () => void }
  | { readonly kind: 'taken'; readonly by: Holder; readonly file: string }

/** A lock of another machine counts for so long, in milliseconds: nobody here knows what became of it. */
const FOREIGN = 600_000
/** To write a lock takes no longer than so many milliseconds. */
const MOMENT = 100

/**
 * Takes an output folder for one build. What a build that was killed has left stands in nobody's way. A folder
 * that was not there is made, and is gone again when the lock is, if nothing has come into it.
 *
 * @throws the system's errors, where the folder can be neither made nor written to.
 */
export function lock(folder: string): Lock {
  const made = mkdirSync(folder, { recursive: true })
  const file = join(folder, LOCK)
  const own = JSON.stringify(thisProcess())
  while (!wasMade(file, own)) {
    const text = textOf(file)
    const by = holderIn(text)
    if (by !== null && isHeld(by, file)) return { kind: 'taken', by, file }
    remove(file, text)
  }
  return {
    kind: 'held',
    release: () => {
      rmSync(file, { force: true })
      if (made !== undefined) removeEmpty(folder, made)
    },
  }
}

/** Makes the file, unless there is one. */
function wasMade(path: string, text: string): boolean {
  try {
    const file = openSync(path, 'wx')
    writeFileSync(file, text)
    closeSync(file)
    return true
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false
    throw error
  }
}

/** Null where there is no file, or none that was written as a whole: then it has been waited for. */
function textOf(path: string): string | null {
  for (let wait = 1; wait <= MOMENT; wait *= 2) {
    if (lstatSync(path, { throwIfNoEntry: false })?.isFile() !== true) return null
    const text = readFileSync(path, 'utf8')
    if (text.endsWith('}')) return text
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, wait)
  }
  return null
}

function holderIn(text: string | null): Holder | null {
  try {
    const { host, pid, began } = JSON.parse(text ?? '') as Partial<Holder>
    if (typeof host !== 'string' || !Number.isSafeInteger(pid) || typeof began !== 'string')
      return null
    return { host, pid: Number(pid), began }
  } catch {
    return null
  }
}

function isHeld(by: Holder, file: string): boolean {
  const found = lstatSync(file, { throwIfNoEntry: false })
  return isRunning(by) ?? (found !== undefined && Date.now() - found.mtimeMs < FOREIGN)
}

/** Removes a lock that nobody holds; if somebody else has done so and holds it now, it is put back. */
function remove(path: string, text: string | null): void {
  const aside = `${path}-${thisProcess().pid}`
  try {
    renameSync(path, aside)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return
    throw error
  }
  if (textOf(aside) === text) rmSync(aside)
  else renameSync(aside, path)
}

/** Removes a folder, and those above it up to one that was made with it, while they are empty. */
function removeEmpty(folder: string, first: string): void {
  const last = resolve(first)
  try {
    for (let path = resolve(folder); path.length >= last.length; path = dirname(path))
      rmdirSync(path)
  } catch {
    // The pages are in it.
  }
}
