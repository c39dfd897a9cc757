import { lstatSync } from 'node:fs'
import { join, posix } from 'node:path'

/**
 * Tells of paths below a folder whether they lie in folders that are there, none of them a symbolic link. Each
 * folder is looked at once.
 */
export function plainFolders(root: string): (path: string) => boolean {
  const known = new Map([['.', true]])
  const isPlain = (folder: string): boolean => {
    const before = known.get(folder)
    if (before !== undefined) return before
    const found = isPlain(posix.dirname(folder)) && isFolder(join(root, folder))
    known.set(folder, found)
    return found
  }
  return (path) => isPlain(posix.dirname(path))
}

function isFolder(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false })?.isDirectory() === true
}
