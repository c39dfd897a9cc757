import type { FSWatcher } from 'node:fs'
import { existsSync, lstatSync, readdirSync, watch as watchFolder } from 'node:fs'
import { platform } from 'node:os'
import { dirname, join, relative, sep } from 'node:path'

/** What hears of changes. */
export interface Listener {
  /** A file that was made, changed or removed; null where a folder was, or anything may have been. */
  readonly hear: (path: string | null) => void
  /** Not all can be watched. */
  readonly fail: (error: Error) => void
}

/** Watching, until it is ended. */
export interface Watch {
  readonly end: () => void
}

/** Systems that watch a folder with all that is in it; elsewhere each folder is watched by itself. */
const IS_RECURSIVE = ['darwin', 'win32'].includes(platform())

/**
 * Watches a folder and those in it. It may be gone, and come back, or be exchanged for another. One watch for
 * each folder tells of all its files: their number costs nothing.
 *
 * @param isWatched whether a folder of this name within is watched.
 */
export function watchTree(
  root: string,
  isWatched: (name: string) => boolean,
  { hear, fail }: Listener,
): Watch {
  const watches = new Map<string, FSWatcher>()
  let above: FSWatcher | null = null

  const drop = (folder: string) => {
    for (const [path, one] of watches) {
      if (path !== folder && !path.startsWith(folder + sep)) continue
      one.close()
      watches.delete(path)
    }
  }
  const add = (folder: string) => {
    const one = started(folder, { recursive: IS_RECURSIVE }, (event, name) => {
      if (name === null) hear(null)
      else changed(event, join(folder, name))
    })
    if (one instanceof Error) {
      if (!isGone(one)) fail(one)
      return
    }
    one.on('error', () => drop(folder))
    watches.set(folder, one)
    if (!IS_RECURSIVE) for (const name of foldersIn(folder, isWatched)) add(join(folder, name))
  }
  const changed = (event: string, path: string) => {
    const isFolder = lstatSync(path, { throwIfNoEntry: false })?.isDirectory() === true
    if (!isFolder && !watches.has(path)) {
      hear(path)
      return
    }
    if (IS_RECURSIVE) {
      if (event === 'rename') hear(null)
      return
    }
    drop(path)
    if (isFolder && isWatched(path.slice(dirname(path).length + 1))) add(path)
    hear(null)
  }
  const begin = () => {
    drop(root)
    add(root)
    above?.close()
    const folder = nearest(dirname(root))
    const [step] = relative(folder, root).split(sep)
    const one = started(folder, {}, (_, name) => {
      if (name !== null && name !== step) return
      begin()
      hear(null)
    })
    above = one instanceof Error ? null : one
    above?.on('error', begin)
  }

  begin()
  return {
    end: () => {
      drop(root)
      above?.close()
    },
  }
}

type Hear = (event: string, name: string | null) => void

function started(folder: string, options: { recursive?: boolean }, hear: Hear): FSWatcher | Error {
  try {
    return watchFolder(folder, options, hear)
  } catch (error) {
    return error as Error
  }
}

function isGone(error: Error): boolean {
  return 'code' in error && ['ENOENT', 'ENOTDIR', 'EACCES', 'EPERM'].includes(String(error.code))
}

function foldersIn(folder: string, isWatched: (name: string) => boolean): string[] {
  try {
    return readdirSync(folder, { withFileTypes: true }).flatMap((entry) =>
      entry.isDirectory() && isWatched(entry.name) ? entry.name : [],
    )
  } catch {
    // Gone or closed to us: a build tells, and we hear when that changes.
    return []
  }
}

/** A folder, or the nearest one above it that is there. */
function nearest(folder: string): string {
  return existsSync(folder) || dirname(folder) === folder ? folder : nearest(dirname(folder))
}
