import { spawn } from 'node:child_process'
import { readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'

const ROOT = new URL('../../', import.meta.url).pathname
const CLI = join(ROOT, 'lib/cli.js')
const PRELOAD = join(ROOT, 'test/crashes/kill-at.cjs')

/** When a process is killed: after so many milliseconds, or at a step of all that one of its threads does to the disk. */
export type Moment = { readonly after: number } | { readonly step: number }

/** How a process ended: with a signal, or a code. */
export interface End {
  readonly signal: NodeJS.Signals | null
  readonly code: number | null
  readonly err: string
}

/** Runs the compiled command in a project, and kills it. What it keeps for itself lies in `tmp` there. */
export async function run(
  project: string,
  args: readonly string[],
  moment: Moment | null = null,
  env: Readonly<Record<string, string>> = {},
): Promise<End> {
  const atStep = moment !== null && 'step' in moment ? { KILL_AT: String(moment.step) } : {}
  const needsPreload = 'KILL_AT' in atStep || 'COUNT_TO' in env
  const child = spawn(process.execPath, [...(needsPreload ? ['-r', PRELOAD] : []), CLI, ...args], {
    cwd: project,
    env: { ...process.env, TMPDIR: join(project, 'tmp'), ...NO_CODE_CACHE, ...atStep, ...env },
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  let err = ''
  child.stderr.on('data', (data) => {
    err += data
  })
  const ended = new Promise<End>((done) =>
    child.once('exit', (code, signal) => done({ signal, code, err })),
  )
  if (moment !== null && 'after' in moment) {
    await Promise.race([setTimeout(moment.after), ended])
    child.kill('SIGKILL')
  }
  return ended
}

/** It would lie among the temporary files. */
const NO_CODE_CACHE = { NODE_DISABLE_COMPILE_CACHE: '1' }

/** How long a build takes, in milliseconds, and in how many steps its first thread changes the disk. */
export async function measured(
  project: string,
  args: readonly string[],
): Promise<{ readonly time: number; readonly steps: number }> {
  const file = join(project, 'steps')
  const start = Date.now()
  const { code, err } = await run(project, args, null, { COUNT_TO: file })
  if (code !== 0) throw new Error(`A build that is not killed ends with ${code}: ${err}`)
  const time = Date.now() - start
  const steps = Number(readFileSync(file, 'utf8'))
  rmSync(file)
  return { time, steps }
}
