import type { Dirent } from 'node:fs'
import { readdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { Diagnostic } from '../model/diagnostic.ts'
import { compareText, diagnose, quotable } from '../model/diagnostic.ts'
import type { Stamps } from './cache/stamp.ts'
import { stampsOf } from './cache/stamp.ts'
import { LIST } from './output-folder.ts'
import { unreadable } from './read-text.ts'

/** The files of a content folder, in the order of their paths, and what stands in the way of others. */
export interface Survey {
  readonly stamps: Stamps
  readonly diagnostics: readonly Diagnostic[]
}

/**
 * Looks into a content folder. Names that begin with `.` or `_`, `node_modules`, the folders to leave out, and
 * those that encyclopress has filled with pages are no content.
 */
export function survey(folder: string, leaveOut: readonly string[]): Survey {
  const found: Found = { files: [], diagnostics: [] }
  walk(folder, '', new Set(leaveOut.map((path) => resolve(path))), found)
  const { files, diagnostics } = found
  return { stamps: stampsOf(folder, files.sort(compareText)), diagnostics }
}

interface Found {
  readonly files: string[]
  readonly diagnostics: Diagnostic[]
}

/** Enters what a folder has into one list: it may be hundreds of thousands of files. */
function walk(root: string, folder: string, leaveOut: ReadonlySet<string>, found: Found): void {
  const entries = entriesOf(join(root, folder))
  if (entries instanceof Error) {
    found.diagnostics.push(unreadable(folder, entries))
    return
  }
  if (folder !== '' && entries.some(({ name }) => name === LIST)) return
  for (const entry of entries) {
    const path = folder === '' ? entry.name : `${folder}/${entry.name}`
    if (/^[._]|^node_modules$/u.test(entry.name)) continue
    if (entry.isSymbolicLink()) found.diagnostics.push(symbolicLink(path))
    else if (entry.isDirectory()) {
      if (!leaveOut.has(resolve(root, path))) walk(root, path, leaveOut, found)
    } else if (entry.isFile()) found.files.push(path)
  }
}

function entriesOf(path: string): Dirent[] | Error {
  try {
    return readdirSync(path, { withFileTypes: true })
  } catch (error) {
    return error as Error
  }
}

function symbolicLink(path: string): Diagnostic {
  return diagnose(quotable(path, ''), {
    rule: 'symbolic-link',
    message: 'A symbolic link is not followed',
    advice: 'Put the file or folder itself there, or begin its name with _ to leave it out',
  })
}
