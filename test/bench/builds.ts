import { barRows } from './builds/bars.ts'
import { encyclopress } from './builds/encyclopress.ts'
import type { Generator } from './builds/generator.ts'
import { measureBuilds } from './builds/measure-builds.ts'
import { STEPS } from './builds/project.ts'
import { rivals } from './builds/rivals.ts'
import { MEASURES_USAGE } from './builds/run.ts'
import type { Series } from './builds/series.ts'
import { seriesTable } from './builds/series-table.ts'
import { servedEdits } from './builds/served-edits.ts'
import { startingTimes } from './builds/starting.ts'
import type { CorpusKind } from './corpus.ts'
import type { Print } from './linking.ts'
import type { BenchOptions } from './options.ts'
import { table } from './table.ts'

const SEED = 1
/** Edits under `serve` are measured at so many articles. */
const SERVED = 10_000
const SIZES = [1000, 10_000, 100_000]
const KINDS: readonly CorpusKind[] = ['plain', 'marked-up']

/** Measures whole builds in processes of their own, beside other programs that are there. */
export async function builds(print: Print, options: BenchOptions): Promise<void> {
  const generators = generatorsOf(options.only)
  const versions = generators.map(({ name, version }) => `${name} ${version}`)
  print(`Whole builds: ${versions.join(', ')}\n\n`)
  if (!MEASURES_USAGE) print('CPU and memory are not measured: GNU time is not there.\n\n')
  const isOursMeasured = generators.some(({ name }) => name === 'encyclopress')
  const starting = isOursMeasured ? await startingTimes() : null
  const steps = STEPS.filter((step) => step === 'cold' || (options.steps ?? STEPS).includes(step))
  const all: Series[] = []
  for (const kind of options.kinds ?? KINDS) {
    for (const size of options.sizes ?? SIZES) {
      const rounds = options.runs ?? roundsOf(size)
      const corpus = { articles: size, kind, seed: SEED, like: 'seed' } as const
      const series = await measureBuilds({ corpus, generators, steps, rounds })
      all.push(...series)
      const runs = rounds === 1 ? 'one run' : `medians of ${rounds} runs`
      print(`${size.toLocaleString('en')} ${kind} articles, ${runs}\n\n${seriesTable(series)}\n`)
    }
  }
  const served = all.some(({ size, program }) => size === SERVED && program === 'encyclopress')
    ? await servedEdits({ articles: SERVED, kind: 'plain', seed: SEED, like: 'seed' })
    : null
  print(`${table(['the bars', 'measured', 'bar'], barRows(all, { starting, served }))}\n`)
}

function generatorsOf(only: readonly string[] | null): Generator[] {
  const all = [encyclopress(), ...rivals()]
  const missing = (only ?? []).filter((name) => !all.some((one) => one.name === name))
  if (missing.length > 0) throw new Error(`${missing.join(', ')} cannot be found`)
  return only === null ? all : all.filter(({ name }) => only.includes(name))
}

/** What takes long varies less. */
function roundsOf(size: number): number {
  return size < 10_000 ? 5 : size < 100_000 ? 3 : 1
}
