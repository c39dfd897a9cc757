import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import type { CorpusKind } from './corpus.ts'
import { writeCorpus } from './corpus.ts'
import type { Print } from './linking.ts'
import { inMemoryFolder } from './measure.ts'
import type { BenchOptions } from './options.ts'
import type { Result } from './run-task.ts'
import { runTask } from './run-task.ts'
import { numberText, table } from './table.ts'

const SEED = 1
const SIZES = [10_000]
const KINDS: readonly CorpusKind[] = ['plain', 'marked-up']

/** Shows where time goes within one cold build, stage by stage, in one process and one thread. */
export async function stages(print: Print, { sizes, kinds }: BenchOptions): Promise<void> {
  for (const kind of kinds ?? KINDS) {
    for (const size of sizes ?? SIZES) {
      const { times } = await stagesOf(kind, size)
      print(`The stages of a build: ${size.toLocaleString('en')} ${kind} articles\n\n`)
      print(`${table(HEADING, rowsOf(times, size))}\n`)
    }
  }
}

const HEADING = ['stage', 'time', 'so far', 'for each article', 'of all']

function stagesOf(kind: CorpusKind, articles: number): Promise<Result<'buildStages'>> {
  return inMemoryFolder((folder) => {
    const [content, out] = [join(folder, 'content'), join(folder, 'out')]
    mkdirSync(content)
    writeCorpus({ folder: content, articles, kind, seed: SEED, like: 'seed' })
    return runTask('buildStages', { content, out })
  })
}

/** One row for each stage, and one for all. */
export function rowsOf(
  times: readonly (readonly [string, number])[],
  articles: number,
): string[][] {
  const all = times.reduce((sum, [, time]) => sum + time, 0)
  const ms = (time: number) => `${numberText(time)} ms`
  const each = (time: number) => `${numberText((time * 1000) / articles)} µs`
  let sofar = 0
  const rows = times.map(([stage, time]) => {
    sofar += time
    return [stage, ms(time), ms(sofar), each(time), `${Math.round((time / all) * 100)} %`]
  })
  return [...rows, ['all', ms(all), '', each(all), '']]
}
