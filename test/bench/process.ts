import { spawn } from 'node:child_process'
import { totalmem } from 'node:os'
import { performance } from 'node:perf_hooks'

/** What a process has used, all its threads together. */
export interface Usage {
  /** Milliseconds of all cores. */
  readonly cpu: number
  /** The most bytes of memory at any time. */
  readonly memory: number
}

/** A node process that has ended well. */
export interface Ran extends Usage {
  /** Milliseconds by the clock on the wall, the start of node included. */
  readonly wall: number
  /** What it wrote on channel 3: JSON, or nothing. */
  readonly reported: unknown
}

const USAGE = new URL('./usage.mjs', import.meta.url).href
/** So that the largest sizes are measured at all; node's own limit is about 4 GB. */
const HEAP = Math.floor((totalmem() * 0.8) / 2 ** 20)

/**
 * Runs node in a process of its own and measures it. Output is dropped, errors are shown.
 *
 * @throws where the process does not end with 0.
 */
export async function runNode(script: string, args: readonly string[]): Promise<Ran> {
  const flags = [`--max-old-space-size=${HEAP}`, '--expose-gc', `--import=${USAGE}`]
  const start = performance.now()
  const child = spawn(process.execPath, [...flags, script, ...args], {
    stdio: ['ignore', 'ignore', 'inherit', 'pipe'],
  })
  // It must not outlive a bench that is broken off.
  const end = () => child.kill()
  process.once('exit', end)
  const chunks: Buffer[] = []
  child.stdio[3]?.on('data', (chunk: Buffer) => chunks.push(chunk))
  const [code, signal] = await new Promise<[number | null, string | null]>((done, fail) => {
    child.on('error', fail)
    child.on('close', (...how) => done(how))
  })
  const wall = performance.now() - start
  process.off('exit', end)
  if (code !== 0) throw new Error(`${script} ended with ${code ?? signal}`)
  const lines = Buffer.concat(chunks).toString('utf8').trim().split('\n')
  const messages = lines.map((line) => JSON.parse(line) as { usage?: Usage; result?: unknown })
  const usage = messages.find((one) => one.usage !== undefined)?.usage
  if (usage === undefined) throw new Error(`${script} did not report what it used`)
  return { ...usage, wall, reported: messages.find((one) => 'result' in one)?.result }
}
