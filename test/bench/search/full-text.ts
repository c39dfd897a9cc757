import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { FIRST } from '../../../src/search/query/best-first.ts'
import { evaluate } from '../../../src/search/query/evaluate.ts'
import { parseQuery } from '../../../src/search/query/parse-query.ts'
import { builtSources } from '../../support/built-sources.ts'
import type { Run } from '../builds/run.ts'
import { run } from '../builds/run.ts'
import { corpusOf, filesOf, writeFiles } from '../corpus.ts'
import type { Print } from '../linking.ts'
import { inMemoryFolder, median } from '../measure.ts'
import { COMMAND } from '../program.ts'
import { bar, numberText, table } from '../table.ts'
import { planOf, queriesIn } from './query-sample.ts'
import { queryTimes } from './query-times.ts'

const ROUNDS = 3
const KB = 1024

/** Measures the index of texts on whole sites: what it costs, what it takes, and what a query loads. */
export async function fullText(print: Print, sizes: readonly number[]): Promise<void> {
  for (const size of sizes) {
    await inMemoryFolder(async (folder) => {
      writeFiles(join(folder, 'content'), filesOf(corpusOf(planOf(size))))
      const cost = await costOf(folder, size < 100_000 ? ROUNDS : 1)
      const out = join(folder, 'full')
      const [index, pages] = [bytesIn(join(out, 'search')), bytesIn(out, '.html')]
      const loaded = await loadedBy(queriesIn(size), out)
      const isLarge = size >= 100_000
      const most = isLarge ? 300 : 100
      const rows = [
        [
          'cost of the index, of the CPU of a build',
          `${numberText(cost * 100)} %`,
          bar(cost * 100, 35, '%'),
        ],
        [
          'size of the index, of that of the pages',
          `${numberText((index / pages) * 100)} %`,
          bar((index / pages) * 100, 40, '%'),
        ],
        [
          'a query of two words loads, with gzip: median',
          `${numberText(median(loaded) / KB)} KB`,
          bar(median(loaded) / KB, most, 'KB'),
        ],
        [
          '… and at most',
          `${numberText(Math.max(...loaded) / KB)} KB`,
          bar(Math.max(...loaded) / KB, most, 'KB'),
        ],
      ]
      for (const { what, time } of await queryTimes(out, queriesIn(size)))
        rows.push([what, `${numberText(time)} ms`, bar(time, isLarge ? 300 : 150, 'ms')])
      print(`The index of texts: ${size.toLocaleString('en')} articles\n\n`)
      print(`${table(['', 'measured', 'bar'], rows)}\n`)
    })
  }
}

/** What part of the CPU of a build goes into searching texts and facts, with and without it in turn. */
async function costOf(folder: string, rounds: number): Promise<number> {
  const shares: number[] = []
  for (let round = 0; round < rounds; round++) {
    const full = await built(folder, 'full')
    const names = await built(folder, 'names')
    shares.push(1 - names.cpu / full.cpu)
  }
  return median(shares)
}

function built(folder: string, search: 'full' | 'names'): Promise<Run> {
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, 'content', 'encyclopedia.yaml'), `search: ${search}\n`)
  const args = ['build', 'content', '--out', search, '--no-cache'] as const
  return run([process.execPath, COMMAND, ...args], folder)
}

function bytesIn(folder: string, ending = ''): number {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith(ending))
    .map((path) => statSync(join(folder, path)))
    .reduce((sum, stats) => sum + (stats.isFile() ? stats.size : 0), 0)
}

/** The bytes that each query loads until its results are shown, with gzip. */
async function loadedBy(queries: readonly string[], out: string): Promise<number[]> {
  const all: number[] = []
  for (const query of queries) {
    const files = new Set<string>()
    const sources = builtSources(out, ['en'], (path) => files.add(path))
    const { articles } = await evaluate(parseQuery(query), sources)
    await sources.index.texts(articles.slice(0, FIRST))
    const sizes = [...files].map((path) => gzipSync(readFileSync(join(out, path))).length)
    all.push(sizes.reduce((a, b) => a + b, 0))
  }
  return all
}
