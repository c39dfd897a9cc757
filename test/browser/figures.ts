import { appendFileSync, existsSync, readFileSync } from 'node:fs'
import stringWidth from 'string-width'
import { inject } from 'vitest'

/** One line of the table that a run ends with. */
export interface Figure {
  readonly what: string
  /** On which pages, at which sizes. */
  readonly reach: string
  readonly measured: string
  readonly ok: boolean
}

/** Notes what was measured, before it is asserted: a failure is in the table too. */
export function note(figure: Figure): void {
  appendFileSync(inject('figures'), `${JSON.stringify(figure)}\n`)
}

/** All that was noted, aligned. */
export function tableOf(path: string): string {
  if (!existsSync(path)) return ''
  const figures = readFileSync(path, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Figure)
  const rows = [
    ['what', 'reach', 'measured', 'ok'],
    ...figures.map(({ what, reach, measured, ok }) => [what, reach, measured, ok ? 'yes' : 'NO']),
  ]
  const widths = [0, 1, 2].map((i) => Math.max(...rows.map((row) => stringWidth(row[i] ?? ''))))
  const lines = rows.map((row) =>
    row
      .map((cell, i) => cell + ' '.repeat(Math.max(0, (widths[i] ?? 0) - stringWidth(cell))))
      .join('  '),
  )
  return `\n${lines.map((line) => line.trimEnd()).join('\n')}\n\n`
}
