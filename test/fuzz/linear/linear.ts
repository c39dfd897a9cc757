import type { ChildProcess } from 'node:child_process'
import { fork } from 'node:child_process'
import type { Repeat } from './repeats.ts'
import { REPEATS } from './repeats.ts'

/** UTF-16 units; an article may have four times the longest. */
const LENGTHS = [1 << 16, 1 << 17, 1 << 18, 1 << 19]
/** Twice the text may take so many times as long. */
const MOST = 2.5
/** Milliseconds of CPU: what takes less is all noise. */
const NOISE = 400
const TRIES = 3
/** Milliseconds on the wall, after which a text is given up. */
const PATIENCE = 300_000

/** Asks a process of its own how long a repeat of some length takes, in milliseconds of CPU. */
interface Stopwatch {
  readonly time: (name: string, length: number) => Promise<number>
  readonly end: () => void
}

/**
 * Doubles each nasty repeat again and again, and prints those that take more than {@link MOST} times as long.
 *
 * @param wanted a part of the names of those to be tried.
 */
export async function linear(wanted: string): Promise<void> {
  const watch = stopwatch()
  const repeats = REPEATS.filter(({ name }) => name.includes(wanted))
  let [slow, longest] = [0, 0]
  for (const repeat of repeats) {
    const times = await timesOf(repeat, watch)
    longest = Math.max(longest, ...times)
    if (times.length === LENGTHS.length && isLinear(times)) continue
    slow++
    process.stdout.write(
      `${repeat.name}: ${times.map((time) => `${Math.round(time)} ms`).join(', ')}\n`,
    )
  }
  watch.end()
  const seconds = (longest / 1000).toFixed(1)
  process.stdout.write(
    `${repeats.length} repeats, ${slow} not linear; the longest took ${seconds} s\n`,
  )
  process.exitCode = slow === 0 ? 0 : 1
}

/** The least of some measurements of each length: what is done besides only adds to it. */
async function timesOf({ name }: Repeat, { time }: Stopwatch): Promise<number[]> {
  const times: number[] = []
  for (const length of LENGTHS) {
    let least = Number.POSITIVE_INFINITY
    for (let tries = 0; tries < TRIES; tries++) {
      least = Math.min(least, await time(name, length))
      if (least === Number.POSITIVE_INFINITY) return [...times, least]
      if (isLinear([...times, least])) break
    }
    times.push(least)
  }
  return times
}

function isLinear(times: readonly number[]): boolean {
  return times.every((time, at) => time < NOISE || time <= MOST * (times[at - 1] ?? time))
}

function stopwatch(): Stopwatch {
  let child: ChildProcess | null = null
  const start = () => fork(new URL('./child.mjs', import.meta.url))
  const time = (name: string, length: number) =>
    new Promise<number>((done) => {
      child ??= start()
      const asked = child
      const settle = (answer: number) => {
        clearTimeout(timer)
        asked.removeAllListeners()
        if (answer === Number.POSITIVE_INFINITY) {
          asked.kill('SIGKILL')
          child = null
        }
        done(answer)
      }
      const timer = setTimeout(() => settle(Number.POSITIVE_INFINITY), PATIENCE)
      asked.once('message', (answer: number) => settle(answer))
      asked.once('exit', () => settle(Number.POSITIVE_INFINITY))
      asked.send({ name, length })
    })
  return { time, end: () => child?.kill() }
}
