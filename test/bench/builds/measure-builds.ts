import { join } from 'node:path'
import type { CorpusPlan } from '../corpus.ts'
import { inMemoryFolder } from '../measure.ts'
import type { Generator } from './generator.ts'
import type { Plan, Step } from './project.ts'
import { planOf, prepare } from './project.ts'
import { run } from './run.ts'
import type { Figures, Series } from './series.ts'
import { momentIn, writtenSince } from './written.ts'

/** One corpus, the programs that build it, and how often. */
export interface Contest {
  readonly corpus: CorpusPlan
  readonly generators: readonly Generator[]
  /** In their order, `cold` first. */
  readonly steps: readonly Step[]
  readonly rounds: number
}

/**
 * Builds a corpus with some programs, in rounds: each round begins with new folders, and at each step
 * the programs follow one another.
 */
export async function measureBuilds(contest: Contest): Promise<Series[]> {
  const { corpus, generators, steps, rounds } = contest
  const plan = planOf(corpus)
  const measured: { step: Step; program: string; figures: Figures | null }[] = []
  for (let round = 0; round < rounds; round++) {
    await inMemoryFolder(async (folder) => {
      for (const step of steps) {
        for (const generator of generators) {
          tell(`${corpus.articles} ${corpus.kind}, round ${round + 1}: ${step}, ${generator.name}`)
          const figures = await measure(step, folder, { generator, plan }).catch(gaveUp)
          measured.push({ step, program: generator.name, figures })
        }
      }
    })
  }
  const { kind, articles: size } = corpus
  return steps.flatMap((step) =>
    generators.map(({ name: program }) => {
      const runs = measured.filter((one) => one.step === step && one.program === program)
      return { kind, size, step, program, runs: runs.map(({ figures }) => figures) }
    }),
  )
}

async function measure(
  step: Step,
  folder: string,
  { generator, plan }: { readonly generator: Generator; readonly plan: Plan },
): Promise<Figures> {
  const project = join(folder, generator.name)
  prepare(step, project, { generator, plan })
  const moment = momentIn(folder)
  const used = await run(generator.command, project)
  return { ...used, ...writtenSince(moment, join(project, generator.out)) }
}

/** A rival that runs out of memory does not end the bench. */
function gaveUp(error: Error): null {
  process.stderr.write(`${error.message}\n`)
  return null
}

/** For whoever waits; the report itself goes to stdout. */
function tell(what: string): void {
  if (process.stderr.isTTY) process.stderr.write(`… ${what}\n`)
}
