import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { Scaffolded } from './scaffolded.ts'

/** A file to be made. */
export interface NewFile {
  /** Relative to a folder, with `/`. */
  readonly path: string
  readonly text: string
}

/** Makes files in a folder, none of which is there yet: one that is ends it. */
export async function writeNew(folder: string, files: readonly NewFile[]): Promise<Scaffolded> {
  const paths: string[] = []
  for (const { path, text } of files) {
    const target = join(folder, path)
    try {
      await mkdir(dirname(target), { recursive: true })
      await writeFile(target, text, { flag: 'wx' })
    } catch (error) {
      return { outcome: 'failed', message: reasonOf(error as Error, target), paths }
    }
    paths.push(target)
  }
  return { outcome: 'made', paths }
}

/** The system's reason without its error code, call and path. */
function reasonOf(error: NodeJS.ErrnoException, target: string): string {
  if (error.code === 'EEXIST' && error.syscall !== 'mkdir') return `${target} is there already`
  if (error.code === 'EEXIST') return `${dirname(target)} is not a folder`
  const reason = error.message.replace(/^[A-Z\d]+: /u, '').replace(/, \w+(?: '.*')?$/u, '')
  return `${target} could not be written: ${reason}`
}
