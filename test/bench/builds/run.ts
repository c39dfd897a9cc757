import type { ChildProcessByStdio } from 'node:child_process'
import { execFileSync, spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { performance } from 'node:perf_hooks'
import type { Readable } from 'node:stream'
import type { Usage } from '../process.ts'

/** A program that has ended well, seen from outside. */
export interface Run extends Usage {
  /** Milliseconds by the clock on the wall, its start included. */
  readonly wall: number
}

/** GNU time, where it is there: it asks the kernel (wait4) what a process has used. */
const TIME = ['/usr/bin/time', 'gtime'].find(isGnuTime) ?? null

/** Whether processors and memory are measured at all. */
export const MEASURES_USAGE = TIME !== null

/**
 * Runs a program as a user would, with no flags of ours: node or not, all are measured alike. Without
 * GNU time, CPU and memory are not numbers. The memory is the most that the process held at a time, all
 * its threads together; of further processes the largest would count.
 *
 * @param folder where it runs; beside it a file keeps what it used.
 * @throws {Error} with what it said, where it does not end with 0.
 */
export async function run(
  [program, ...args]: readonly [string, ...string[]],
  folder: string,
): Promise<Run> {
  const record = `${folder}.usage`
  const [first, ...others] =
    TIME === null ? [program, ...args] : [TIME, '-f', '%U %S %M', '-o', record, program, ...args]
  const start = performance.now()
  // In a group of its own, so that what it started ends with it.
  const child = spawn(first as string, others, {
    cwd: folder,
    detached: true,
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  const end = () => endGroup(child.pid)
  // Before the folder is removed.
  process.prependOnceListener('exit', end)
  const fault = await faultOf(child).finally(() => process.off('exit', end))
  const wall = performance.now() - start
  if (fault !== null) throw new Error(`${program} ${fault}`)
  return { wall, ...(TIME === null ? { cpu: Number.NaN, memory: Number.NaN } : usageOf(record)) }
}

/** Waits for the end of a process: how it ended, and the last that it said; null where all is well. */
function faultOf(child: ChildProcessByStdio<null, null, Readable>): Promise<string | null> {
  let said = ''
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    said = (said + text).slice(-2000)
  })
  return new Promise((done, fail) => {
    child.on('error', fail)
    child.on('close', (code, signal) =>
      done(code === 0 ? null : `ended with ${code ?? signal}: ${said.trim()}`),
    )
  })
}

function usageOf(record: string): Usage {
  const line = readFileSync(record, 'utf8').trim().split('\n').at(-1) ?? ''
  const [user = Number.NaN, system = Number.NaN, kilobytes = Number.NaN] = line
    .split(' ')
    .map(Number)
  return { cpu: (user + system) * 1000, memory: kilobytes * 1024 }
}

function isGnuTime(program: string): boolean {
  try {
    return execFileSync(program, ['--version'], { encoding: 'utf8', stdio: 'pipe' }).includes('GNU')
  } catch {
    return false
  }
}

/** Ends a process with all that it started, and waits until they write no more. */
function endGroup(pid: number | undefined): void {
  if (pid === undefined) return
  try {
    process.kill(-pid, 'SIGKILL')
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 200)
  } catch {
    // It has ended by itself.
  }
}
