import { join } from 'node:path'
import type { CorpusPlan } from '../corpus.ts'
import { inMemoryFolder } from '../measure.ts'
import type { Generator } from './generator.ts'
import type { Plan, Step } from './project.ts'
import { planOf, prepare, STEPS } from './project.ts'
import { run } from './run.ts'
import type { Figures, Series } from './series.ts'
import { momentIn, writtenSince } from './written.ts'

/** One corpus, the programs that build it, and how often. */
export interface Contest {
  readonly corpus: CorpusPlan
  readonly generators: readonly Generator[]
  readonly rounds: number
  /** Told why a program gave up. */
  readonly onFailure: (message: string) => void
}

/**
 * Builds a corpus with some programs, in rounds: each round begins with new folders, and at each step
 * the programs follow one another.
 */
export async function measureBuilds({
  corpus,
  generators,
  rounds,
  onFailure,
}: Contest): Promise<Series[]> {
  const plan = planOf(corpus)
  const measured: { step: Step; program: string; figures: Figures | null }[] = []
  for (let round = 0; round < rounds; round++) {
    await inMemoryFolder(async (folder) => {
      for (const step of STEPS) {
        for (const generator of generators) {
          const figures = await measure(step, folder, { generator, plan }).catch((error: Error) => {
            onFailure(error.message)
            return null
          })
          measured.push({ step, program: generator.name, figures })
        }
      }
    })
  }
  const { kind, articles: size } = corpus
  return STEPS.flatMap((step) =>
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
