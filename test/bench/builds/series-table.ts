import { numberText, table } from '../table.ts'
import type { Step } from './project.ts'
import type { Series } from './series.ts'
import { figure, ratio } from './series.ts'

const HEADING = [
  'build',
  'time',
  'CPU',
  'memory',
  'pages',
  'files written',
  'bytes written',
  'our time ÷ its',
  'our memory ÷ its',
]
const LABELS: Readonly<Record<Step, string>> = {
  cold: 'cold',
  again: 'nothing changed',
  edit: 'one edit',
  title: 'one new title',
  template: 'template changed',
}
const WIDTH = Math.max(...Object.values(LABELS).map((label) => label.length)) + 3

/**
 * A table of builds of one corpus, by steps, the programs below one another. The last columns say how
 * many times as much ours takes as the other.
 */
export function seriesTable(all: readonly Series[]): string {
  const rows = all.map((one) => {
    const ours = all.find(({ step, program }) => step === one.step && program === 'encyclopress')
    const isFirst = all.find(({ step }) => step === one.step) === one
    const compared = ours === undefined || ours === one ? null : ours
    return [
      `${(isFirst ? LABELS[one.step] : '').padEnd(WIDTH)}${one.program}`,
      one.runs.every((run) => run === null) ? 'gave up' : cell(figure(one, 'wall') / 1000, 's'),
      cell(figure(one, 'cpu') / 1000, 's'),
      bytesText(figure(one, 'memory')),
      cell(figure(one, 'pages')),
      cell(figure(one, 'files')),
      bytesText(figure(one, 'bytes')),
      compared === null ? '' : cell(ratio(compared, one, 'wall')),
      compared === null ? '' : cell(ratio(compared, one, 'memory')),
    ]
  })
  return table(HEADING, rows)
}

function cell(value: number, unit = ''): string {
  return Number.isNaN(value) ? '–' : `${numberText(value)} ${unit}`.trimEnd()
}

/** @example bytesText(2560) // '2.5 KB' */
function bytesText(bytes: number): string {
  return bytes < 2 ** 20 ? cell(bytes / 2 ** 10, 'KB') : cell(bytes / 2 ** 20, 'MB')
}
