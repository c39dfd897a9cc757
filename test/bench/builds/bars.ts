import type { CorpusKind } from '../corpus.ts'
import { median } from '../measure.ts'
import { bar, numberText } from '../table.ts'
import type { Step } from './project.ts'
import type { Figures, Series } from './series.ts'
import { figure, find, ratio } from './series.ts'
import type { ServedEdits } from './served-edits.ts'
import type { Starting } from './starting.ts'

/** A figure beside what it should be. */
interface Bar {
  readonly what: string
  /** Not a number where it was not measured. */
  readonly figure: number
  readonly limit: number
  readonly unit: string
}

/** What is measured besides whole builds; null where it was not. */
export interface Outside {
  readonly starting: Starting | null
  readonly served: ServedEdits | null
}

const [SMALL, LARGE] = [10_000, 100_000]

/** The rows of a table: what, the figure, the bar. */
export function barRows(all: readonly Series[], outside: Outside): string[][] {
  return barsOf(all, outside).map(({ what, figure: value, limit, unit }) =>
    Number.isNaN(value)
      ? [what, 'not measured', `at most ${numberText(limit)} ${unit}`.trim()]
      : [what, `${numberText(value)} ${unit}`.trim(), bar(value, limit, unit)],
  )
}

function barsOf(all: readonly Series[], { starting, served }: Outside): Bar[] {
  const ours = (kind: CorpusKind, size: number, step: Step) =>
    find(all, { kind, size, step, program: 'encyclopress' })
  const seconds = (kind: CorpusKind, step: Step) => figure(ours(kind, SMALL, step), 'wall') / 1000
  const cold = ours('plain', SMALL, 'cold')
  const large = ours('plain', LARGE, 'cold')
  const toHugo = (kind: CorpusKind, key: keyof Figures) => {
    const what = { kind, size: SMALL, step: 'cold' } as const
    return ratio(ours(kind, SMALL, 'cold'), find(all, { ...what, program: 'hugo' }), key)
  }
  const bars: readonly [string, number, number, string][] = [
    ['cold, 10,000 plain: of the time of Hugo', toHugo('plain', 'wall'), 1 / 3, 'times'],
    ['cold, 10,000 plain: of the memory of Hugo', toHugo('plain', 'memory'), 1 / 2, 'times'],
    ['cold, 10,000 marked-up: of the time of Hugo', toHugo('marked-up', 'wall'), 1, 'times'],
    [
      'cold, 100,000 plain: of the time at 10,000',
      figure(large, 'wall') / figure(cold, 'wall'),
      11,
      'times',
    ],
    ['cold, 100,000 plain: memory', figure(large, 'memory') / 2 ** 30, 1, 'GB'],
    ['one edit, 10,000 plain', seconds('plain', 'edit'), 0.5, 's'],
    ['one edit, 10,000 marked-up', seconds('marked-up', 'edit'), 0.5, 's'],
    ['one edit under serve, 10,000, until it is written', median(served ?? []), 60, 'ms'],
    ['nothing changed, 10,000 plain', seconds('plain', 'again'), 0.35, 's'],
    ['nothing changed, 10,000 marked-up', seconds('marked-up', 'again'), 0.35, 's'],
    [
      'nothing changed, 10,000 plain: files written',
      figure(ours('plain', SMALL, 'again'), 'files'),
      0,
      '',
    ],
    ['one article', (starting?.article ?? Number.NaN) / 1000, 0.25, 's'],
    ['--version', starting?.version ?? Number.NaN, 60, 'ms'],
  ]
  return bars.map(([what, value, limit, unit]) => ({ what, figure: value, limit, unit }))
}
