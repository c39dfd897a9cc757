import { everythingLinksToEverything } from './corpus/everything.ts'
import type { CorpusKind } from './corpus.ts'
import { rise } from './measure.ts'
import type { Result } from './run-task.ts'
import { runTask } from './run-task.ts'
import { bar, numberText, table } from './table.ts'
import { wholeBuild } from './whole-build.ts'

/** Takes a piece of the report as soon as it is measured. */
export type Print = (text: string) => void

const SEED = 1
const KINDS: readonly CorpusKind[] = ['plain', 'marked-up']
const [SMALL, LARGE] = [10_000, 100_000]
/** The large size takes minutes, and its hundreds of batches are runs of their own. */
const [RUNS, RUNS_OF_LARGE] = [3, 1]
/** The sizes of sites where everything links to everything; 2,000 articles have 4 million links. */
const [LINKED, BUILT] = [
  [250, 500, 1000, 2000],
  [125, 250, 500, 1000],
]

/** Microseconds for each kilobyte of prose; how many times as much at ten times the size. */
const BAR_OF_LINKING = 60
const BAR_OF_SIZE = 1.5
/** Bytes for each name, beyond the strings that articles hold. */
const BAR_OF_NAMES = 200
/** What should not grow may vary so much from run to run. */
const NOISE = 1.5

/** Measures the link stage: time for prose, memory for names, and the hardest graph. */
export async function linking(print: Print): Promise<void> {
  await linkingOfProse(print)
  await memoryOfNames(print)
  await linkEverything(print)
  await buildEverything(print)
}

async function linkingOfProse(print: Print): Promise<void> {
  print('The link stage, for each KB of prose\n\n')
  const rows: string[][] = []
  for (const kind of KINDS) {
    const plan = { kind, seed: SEED }
    const small = await runTask('linkAll', { articles: SMALL, runs: RUNS, ...plan })
    const large = await runTask('linkAll', { articles: LARGE, runs: RUNS_OF_LARGE, ...plan })
    const [perSmall, perLarge] = [perKilobyte(small), perKilobyte(large)]
    const ratio = perLarge / perSmall
    rows.push(
      [
        kind,
        count(SMALL),
        kb(small.kilobytes),
        ms(small.linking),
        micros(perSmall),
        bar(perSmall, BAR_OF_LINKING, 'µs'),
      ],
      [
        '',
        count(LARGE),
        kb(large.kilobytes),
        ms(large.linking),
        micros(perLarge),
        `${times(ratio)}; ${bar(ratio, BAR_OF_SIZE, 'times')}`,
      ],
    )
  }
  print(table(['articles', 'number', 'prose', 'link stage', 'for each KB', 'bar'], rows))
  print(
    '\nAs the threads of a build run it, here in one: articles are held while they are linked, and what\n' +
      'others need to know of them stays.\n\n',
  )
}

function perKilobyte({ linking: time, kilobytes }: Result<'linkAll'>): number {
  return (time * 1000) / kilobytes
}

async function memoryOfNames(print: Print): Promise<void> {
  print('The table of names: titles, aliases, redirects\n\n')
  const rows: string[][] = []
  for (const articles of [SMALL, LARGE]) {
    const { names, bytes, time } = await runTask('weighNames', {
      articles,
      kind: 'plain',
      seed: SEED,
    })
    rows.push([
      count(articles),
      count(names),
      ms(time),
      mb(bytes),
      `${numberText(bytes / names)} bytes`,
      bar(bytes / names, BAR_OF_NAMES, 'bytes'),
    ])
  }
  print(table(['articles', 'names', 'made in', 'memory', 'for each name', 'bar'], rows))
  print('\nThe names themselves belong to the articles and are not counted; addresses are.\n\n')
}

async function linkEverything(print: Print): Promise<void> {
  print('Everything links to everything: the link stage\n\n')
  const results = []
  for (const articles of LINKED) {
    const { links, linking: time } = await runTask('linkEverything', { articles })
    results.push({ articles, links, time, perLink: (time * 1000) / links })
  }
  const rows = results.map(({ articles, links, time, perLink }) => [
    count(articles),
    count(links),
    ms(time),
    micros(perLink),
  ])
  print(table(['articles', 'links', 'link stage', 'for each link'], rows))
  print(verdict(results.map(({ perLink }) => perLink)))
}

async function buildEverything(print: Print): Promise<void> {
  print('Everything links to everything: a whole build\n\n')
  const results = []
  for (const articles of BUILT) {
    const ran = await wholeBuild(everythingLinksToEverything(articles))
    const links = articles * (articles - 1)
    results.push({ articles, links, ran, perLink: (ran.cpu * 1000) / links })
  }
  const heading = ['articles', 'links', 'time', 'CPU', 'CPU for each link', 'memory']
  const rows = results.map(({ articles, links, ran, perLink }) => [
    count(articles),
    count(links),
    ms(ran.wall),
    ms(ran.cpu),
    micros(perLink),
    mb(ran.memory),
  ])
  print(table(heading, rows))
  print(verdict(results.map(({ perLink }) => perLink)))
}

/** The cost of one link must not rise with the number of links. */
function verdict(perLink: readonly number[]): string {
  const risen = rise(perLink)
  const wish = bar(risen, NOISE, 'times')
  return `\nAt the largest size a link costs ${times(risen)} what it costs at the best (${wish}).\n\n`
}

const count = (value: number) => value.toLocaleString('en')
const kb = (value: number) => `${numberText(value)} KB`
const mb = (bytes: number) => `${numberText(bytes / 2 ** 20)} MB`
const ms = (value: number) => `${numberText(value)} ms`
const micros = (value: number) => `${numberText(value)} µs`
const times = (value: number) => `${numberText(value)} times`
