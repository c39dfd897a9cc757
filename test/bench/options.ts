import { parseArgs } from 'node:util'
import type { Step } from './builds/project.ts'
import { STEPS } from './builds/project.ts'
import type { CorpusKind } from './corpus.ts'

/** What a call of the bench asks for; where it says nothing, each measurement has sizes of its own. */
export interface BenchOptions {
  /** Of the measurements; none for all. */
  readonly names: readonly string[]
  /** Numbers of articles, in order. */
  readonly sizes: readonly number[] | null
  readonly kinds: readonly CorpusKind[] | null
  /** What is built; whatever is left out, `cold` comes first. */
  readonly steps: readonly Step[] | null
  /** How often a whole build is measured. */
  readonly runs: number | null
  /** The programs that build; null for all that are there. */
  readonly only: readonly string[] | null
  /** The report goes to docs/speed.md as well. */
  readonly write: boolean
}

const KINDS: readonly CorpusKind[] = ['plain', 'marked-up']

/**
 * Reads the arguments of the bench.
 *
 * @param known the names of the measurements.
 * @throws {Error} whose message says what is wrong with them.
 * @example optionsOf(['builds', '--sizes', '1000,10000'], ['builds']).sizes // [1000, 10000]
 */
export function optionsOf(argv: readonly string[], known: readonly string[]): BenchOptions {
  const text = { type: 'string' } as const
  const flag = { type: 'boolean' } as const
  const { values, positionals } = parseArgs({
    args: [...argv],
    options: {
      sizes: text,
      kinds: text,
      steps: text,
      runs: text,
      only: text,
      stages: flag,
      write: flag,
    },
    allowPositionals: true,
  })
  const names = values.stages === true ? [...positionals, 'stages'] : positionals
  const { sizes = null, kinds = null, steps = null, runs = null, only = null } = values
  return {
    names: oneOf('measurement', names, known),
    sizes:
      sizes === null
        ? null
        : listOf(sizes)
            .map(count)
            .sort((a, b) => a - b),
    kinds: kinds === null ? null : oneOf('kind', listOf(kinds), KINDS),
    steps: steps === null ? null : oneOf('step', listOf(steps), STEPS),
    runs: runs === null ? null : count(runs),
    only: only === null ? null : listOf(only),
    write: values.write === true,
  }
}

function listOf(text: string): string[] {
  return text.split(',').filter((item) => item !== '')
}

function oneOf<T extends string>(what: string, given: readonly string[], known: readonly T[]): T[] {
  const unknown = given.filter((one) => !known.some((name) => name === one))
  if (unknown.length === 0) return given as T[]
  throw new Error(`There is no ${what} ${unknown.join(', ')}; there are: ${known.join(', ')}`)
}

function count(text: string): number {
  const number = Number(text.replaceAll('_', ''))
  if (Number.isInteger(number) && number > 0) return number
  throw new Error(`"${text}" is no whole number above 0`)
}
