import { execFile } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { onTestFinished } from 'vitest'

/** Who owns nothing, on systems that know root. */
const NOBODY = 65_534

export { filesOf } from './files-of.ts'

const CLI = new URL('../../lib/cli.js', import.meta.url).pathname

/** What a command printed, and how it ended. */
export interface Ended {
  readonly exit: number
  readonly out: string
  readonly err: string
}

/** Runs the compiled command in a folder, as a user would. */
export function encyclopress(cwd: string, ...args: string[]): Promise<Ended> {
  return run(cwd, args, {})
}

function run(cwd: string, args: readonly string[], user: { uid?: number; gid?: number }) {
  return new Promise<Ended>((resolve) => {
    const options = { cwd, encoding: 'utf8', ...user } as const
    execFile(process.execPath, [CLI, ...args], options, (error, out, err) => {
      const exit = error === null ? 0 : typeof error.code === 'number' ? error.code : -1
      resolve({ exit, out, err })
    })
  })
}

/** The same for a user whom the system can refuse something, whoever runs the tests. */
export function encyclopressAsNobody(cwd: string, ...args: string[]): Promise<Ended> {
  const isRoot = process.getuid?.() === 0
  return run(cwd, args, isRoot ? { uid: NOBODY, gid: NOBODY } : {})
}

/** A folder for one test, removed after it. */
export function temporaryFolder(files: Readonly<Record<string, string | Uint8Array>> = {}): string {
  const folder = mkdtempSync(join(tmpdir(), 'encyclopress-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  put(folder, files)
  return folder
}

/** Writes files into a folder. */
export function put(folder: string, files: Readonly<Record<string, string | Uint8Array>>): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), text)
  }
}
