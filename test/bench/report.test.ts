import { describe, expect, test } from 'vitest'
import { barRows } from './builds/bars.ts'
import type { Step } from './builds/project.ts'
import type { Series } from './builds/series.ts'
import { ratio } from './builds/series.ts'
import { seriesTable } from './builds/series-table.ts'
import { optionsOf } from './options.ts'
import { rowsOf } from './stages.ts'
import { withReport } from './write-report.ts'

/** Builds of 10,000 plain articles that took so many seconds; null where the program gave up. */
function series(program: string, step: Step, seconds: readonly (number | null)[]): Series {
  const runs = seconds.map((time) =>
    time === null
      ? null
      : {
          wall: time * 1000,
          cpu: time * 2000,
          memory: time * 2 ** 28,
          pages: 10_500,
          files: step === 'again' ? 0 : 20_000,
          bytes: step === 'again' ? 0 : 2560,
        },
  )
  return { kind: 'plain', size: 10_000, step, program, runs }
}

describe('what one program takes of the time of another', () => {
  test('is the median of the ratios of each round', () => {
    const [ours, theirs] = [series('a', 'cold', [1, 4, 3]), series('b', 'cold', [4, 8, 3])]
    expect(ratio(ours, theirs, 'wall')).toBe(0.5)
  })

  test('leaves out the rounds that one of them gave up', () => {
    const [ours, theirs] = [series('a', 'cold', [1, 4]), series('b', 'cold', [null, 8])]
    expect(ratio(ours, theirs, 'wall')).toBe(0.5)
    expect(ratio(ours, null, 'wall')).toBeNaN()
  })
})

test('a table of builds has the programs below one another', () => {
  const all = [
    series('encyclopress', 'cold', [1]),
    series('hugo', 'cold', [4]),
    series('encyclopress', 'again', [0.25]),
    series('hugo', 'again', [null]),
  ]
  expect(seriesTable(all)).toBe(
    `
build                                time     CPU     memory    pages   files written   bytes written   our time ÷ its   our memory ÷ its
cold               encyclopress       1 s     2 s     256 MB   10,500          20,000          2.5 KB
                   hugo               4 s     8 s   1,024 MB   10,500          20,000          2.5 KB             0.25               0.25
nothing changed    encyclopress    0.25 s   0.5 s      64 MB   10,500               0            0 KB
                   hugo           gave up       –          –        –               –               –                –                  –
`.trimStart(),
  )
})

test('the bars say what was reached, what was missed, and what was not measured', () => {
  const all = [
    series('encyclopress', 'cold', [1]),
    series('hugo', 'cold', [4]),
    series('encyclopress', 'edit', [0.6]),
    series('encyclopress', 'again', [0.3]),
  ]
  const rows = barRows(all, { starting: { version: 50, article: 300 }, served: [40, 50, 90] })
  expect(Object.fromEntries(rows.map(([what, ...row]) => [what, row]))).toMatchObject({
    'cold, 10,000 plain: of the time of Hugo': ['0.25 times', 'at most 0.333 times: ok'],
    'cold, 10,000 marked-up: of the time of Hugo': ['not measured', 'at most 1 times'],
    'one edit, 10,000 plain': ['0.6 s', 'at most 0.5 s: NO'],
    'nothing changed, 10,000 plain: files written': ['0', 'at most 0: ok'],
    'one article': ['0.3 s', 'at most 0.25 s: NO'],
    '--version': ['50 ms', 'at most 60 ms: ok'],
  })
})

test('the stages of a build add up', () => {
  const times = [
    ['parse', 300],
    ['write', 100],
  ] as const
  expect(rowsOf(times, 1000)).toEqual([
    ['parse', '300 ms', '300 ms', '300 µs', '75 %'],
    ['write', '100 ms', '400 ms', '100 µs', '25 %'],
    ['all', '400 ms', '', '400 µs', ''],
  ])
})

describe('the arguments of the bench', () => {
  const known = ['builds', 'stages']

  test('without any, all is measured', () => {
    expect(optionsOf([], known)).toEqual({
      names: [],
      sizes: null,
      kinds: null,
      steps: null,
      runs: null,
      only: null,
      write: false,
    })
  })

  test('name measurements, sizes, kinds, programs', () => {
    const text =
      'builds --sizes 10000,1000 --kinds plain --steps cold,edit --runs 3 --only encyclopress,hugo --write'
    expect(optionsOf(text.split(' '), known)).toEqual({
      names: ['builds'],
      sizes: [1000, 10_000],
      kinds: ['plain'],
      steps: ['cold', 'edit'],
      runs: 3,
      only: ['encyclopress', 'hugo'],
      write: true,
    })
    expect(optionsOf(['--stages'], known).names).toEqual(['stages'])
  })

  test.each([
    ['build', 'There is no measurement build; there are: builds, stages'],
    ['--kinds fancy', 'There is no kind fancy; there are: plain, marked-up'],
    ['--sizes 10k', '"10k" is no whole number above 0'],
    ['--size 10', "Unknown option '--size'"],
  ])('%s is told', (text, message) => {
    expect(() => optionsOf(text.split(' '), known)).toThrow(message)
  })
})

test('a report takes the place of the one before, below what is written by hand', () => {
  const line = '`npm run bench -- --write` writes what follows.\n'
  const page = `# Speed\n\nBy hand.\n\n${line}`
  const first = withReport(page, 'one\n\n')
  expect(first).toBe(`${page}\n\`\`\`text\none\n\`\`\`\n`)
  expect(withReport(first, 'two')).toBe(`${page}\n\`\`\`text\ntwo\n\`\`\`\n`)
  expect(() => withReport('# Speed\n', 'one')).toThrow('needs the line')
})
