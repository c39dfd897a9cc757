import type { CorpusKind } from '../corpus.ts'
import { median } from '../measure.ts'
import type { Step } from './project.ts'
import type { Run } from './run.ts'
import type { Written } from './written.ts'

/** What is told of one build. */
export type Figures = Run & Written

/** What was built. */
export interface What {
  readonly kind: CorpusKind
  readonly size: number
  readonly step: Step
  /** The name of the program. */
  readonly program: string
}

/** The same build some times over. */
export interface Series extends What {
  /** In the order of rounds; null where the program gave up. */
  readonly runs: readonly (Figures | null)[]
}

/** A series among others. */
export function find(all: readonly Series[], what: What): Series | null {
  const isIt = (one: Series) =>
    one.kind === what.kind &&
    one.size === what.size &&
    one.step === what.step &&
    one.program === what.program
  return all.find(isIt) ?? null
}

/** The median of a figure; not a number where there is none. */
export function figure(series: Series | null, key: keyof Figures): number {
  return median((series?.runs ?? []).flatMap((run) => run?.[key] ?? []))
}

/**
 * How many times as much one program takes as the other: the median of the ratios of each round, whose
 * builds follow one another, so that what disturbs one disturbs both.
 *
 * @example ratio(ours, hugos, 'wall') // 0.31
 */
export function ratio(one: Series | null, other: Series | null, key: keyof Figures): number {
  const pairs = (one?.runs ?? []).map((run, round) => [run, other?.runs[round] ?? null] as const)
  return median(pairs.flatMap(([a, b]) => (a === null || b === null ? [] : a[key] / b[key])))
}
