import { accessSync, constants, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { performance } from 'node:perf_hooks'

/** What breaks a bench off. */
const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const

/** The middle of some numbers: one run that was disturbed does not move it. */
export function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b)
  const [low, high] = [sorted[(sorted.length - 1) >> 1], sorted[sorted.length >> 1]]
  return low === undefined || high === undefined ? Number.NaN : (low + high) / 2
}

/** How many times the least of some figures the last of them is: 1 where they do not rise. */
export function rise(figures: readonly number[]): number {
  return (figures.at(-1) ?? Number.NaN) / Math.min(...figures)
}

/**
 * Runs a function of one thread, and tells the milliseconds that it takes. Of the clock on the wall and that
 * of the processor the lesser counts. The first runs on while other programs have the processor, the second
 * counts the threads that collect garbage meanwhile.
 */
export function timed<T>(run: () => T): { readonly result: T; readonly time: number } {
  const cpuBefore = process.cpuUsage()
  const start = performance.now()
  const result = run()
  const wall = performance.now() - start
  const { user, system } = process.cpuUsage(cpuBefore)
  return { result, time: Math.min(wall, (user + system) / 1000) }
}

/**
 * The milliseconds that a function takes: the median of several runs. What earlier runs left behind is
 * collected before the clock starts, where node runs with `--expose-gc`.
 */
export function timeOf(runs: number, run: () => unknown): number {
  const times = Array.from({ length: runs }, () => {
    globalThis.gc?.()
    const { result, time } = timed(run)
    // The result is held until here, so that no collection of it is measured.
    return result === undefined ? Number.NaN : time
  })
  return median(times)
}

/** The bytes on the heap that are in use, after what is not has been collected. */
export function heapInUse(): number {
  if (globalThis.gc === undefined) throw new Error('The heap is measured with --expose-gc only.')
  // The second collection takes what finalizers of the first have let go.
  globalThis.gc()
  globalThis.gc()
  return process.memoryUsage().heapUsed
}

/**
 * Gives a new folder in memory, where there is one, so that no disk is measured; removes it after, and
 * when the bench is broken off.
 */
export async function inMemoryFolder<T>(use: (folder: string) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(memoryRoot(), 'encyclopress-bench-'))
  const remove = () => rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
  const breakOff = () => process.exit(130)
  process.once('exit', remove)
  for (const signal of SIGNALS) process.once(signal, breakOff)
  try {
    return await use(folder)
  } finally {
    process.off('exit', remove)
    for (const signal of SIGNALS) process.off(signal, breakOff)
    remove()
  }
}

function memoryRoot(): string {
  try {
    accessSync('/dev/shm', constants.W_OK)
    return '/dev/shm'
  } catch {
    return tmpdir()
  }
}
