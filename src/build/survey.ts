import type { Dirent } from 'node:fs'
import { readdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { Diagnostic } from '../model/diagnostic.ts'
import { compareText, diagnose, quotable } from '../model/diagnostic.ts'
import type { Stamps } from './cache/stamp.ts'
import { stampsOf } from './cache/stamp.ts'
import { unreadable } from './read-text.ts'

/** The files of a content folder, in the order of their paths, and what stands in the way of others. */
export interface Survey {
  readonly stamps: Stamps
  readonly diagnostics: readonly Diagnostic[]
}

/**
 * Looks into a content folder. Names that begin with `.` or `_`, `node_modules`, and the folders to leave
 * out are no content.
 */
export function survey(folder: string, leaveOut: readonly string[]): Survey {
  const { files, diagnostics } = walk(folder, '', new Set(leaveOut.map((path) => resolve(path))))
  return { stamps: stampsOf(folder, [...files].sort(compareText)), diagnostics }
}

interface Found {
  readonly files: readonly string[]
  readonly diagnostics: readonly Diagnostic[]
}

function walk(root: string, folder: string, leaveOut: ReadonlySet<string>): Found {
  const files: string[] = []
  const diagnostics: Diagnostic[] = []
  const entries = entriesOf(join(root, folder))
  if (entries instanceof Error) return { files, diagnostics: [unreadable(folder, entries)] }
  for (const entry of entries) {
    const path = folder === '' ? entry.name : `${folder}/${entry.name}`
    if (/^[._]|^node_modules$/u.test(entry.name) || leaveOut.has(resolve(root, path))) continue
    if (entry.isSymbolicLink()) diagnostics.push(symbolicLink(path))
    else if (entry.isDirectory()) {
      if (leaveOut.has(resolve(root, path))) continue
      const below = walk(root, path, leaveOut)
      files.push(...below.files)
      diagnostics.push(...below.diagnostics)
    } else if (entry.isFile()) files.push(path)
  }
  return { files, diagnostics }
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
    advice: 'Put the file or folder itself there',
  })
}
