import { lstatSync } from 'node:fs'
import { join, posix } from 'node:path'
import type { OutputFolder } from './output-folder.ts'
import { TEMPORARY } from './output-folder.ts'
import type { Steps } from './steps.ts'

/** An output folder that is brought up to date. */
interface Place {
  readonly folder: string
  readonly before: OutputFolder
  readonly steps: Steps
}

/** Clears places for pages. */
export interface WayMaker {
  /** Clears a place, whatever is there. Nothing that is not ours is lost: it gets another name. */
  readonly clear: (path: string) => void
  /** Clears the places of files that are not ours. */
  readonly clearForeign: (paths: readonly string[]) => void
  /** Clears the folders that files are to lie in of what is none: a file, or a symbolic link that leads elsewhere. */
  readonly clearAbove: (paths: readonly string[]) => void
  /** The names that foreign files and folders have now. */
  readonly moved: readonly string[]
}

export function wayMaker({ folder, before, steps }: Place): WayMaker {
  const moved: string[] = []
  const foreign = new Set(before.foreign)
  let count = 0
  const clear = (path: string) => {
    const isOurs = !foreign.has(path) && !before.foreign.some((one) => one.startsWith(`${path}/`))
    const aside = isOurs ? `${TEMPORARY}/gone-${count++}` : freeName(folder, path)
    steps.move(join(folder, path), join(folder, aside))
    if (!isOurs) moved.push(aside)
  }
  return {
    clear,
    clearForeign: (paths) => {
      for (const path of paths) if (foreign.has(path)) clear(path)
    },
    clearAbove: (paths) => {
      for (const path of foldersAbove(paths)) {
        const found = lstatSync(join(folder, path), { throwIfNoEntry: false })
        if (found !== undefined && !found.isDirectory()) clear(path)
      }
    },
    moved,
  }
}

/** All folders that paths lie in, the outer ones first. */
function foldersAbove(paths: readonly string[]): string[] {
  const folders = new Set<string>()
  const add = (folder: string) => {
    if (folder === '.' || folders.has(folder)) return
    add(posix.dirname(folder))
    folders.add(folder)
  }
  for (const path of paths) add(posix.dirname(path))
  return [...folders]
}

function freeName(folder: string, path: string): string {
  for (let n = 1; ; n++) {
    const name = n === 1 ? `${path}.orig` : `${path}.orig${n}`
    if (lstatSync(join(folder, name), { throwIfNoEntry: false }) === undefined) return name
  }
}
