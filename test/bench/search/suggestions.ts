import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { gzipSync } from 'node:zlib'
import type { Print } from '../linking.ts'
import { runTask } from '../run-task.ts'
import { bar, numberText, table } from '../table.ts'

const SIZES = [
  { articles: 10_000, most: 15 },
  { articles: 100_000, most: 30 },
]
const SEED = 1

/** Measures the index of names: what a first suggestion loads, and what the index costs. */
export async function suggestions(print: Print): Promise<void> {
  const made: string[][] = []
  for (const { articles, most } of SIZES) {
    const { asked, making, files, bytes, heap } = await runTask('suggestNames', {
      articles,
      seed: SEED,
    })
    print(`What a first suggestion loads, with gzip: ${articles.toLocaleString('en')} articles\n\n`)
    const rows = asked.map(({ kind, median, worst, found }) => [
      kind,
      kb(median),
      kb(worst),
      `${Math.round(found * 100)} %`,
      bar(worst / 1024, most, 'KB'),
    ])
    print(`${table(['what is typed', 'median', 'worst', 'find something', 'bar'], rows)}\n`)
    made.push([
      articles.toLocaleString('en'),
      `${numberText(making)} ms`,
      `${numberText(heap / 2 ** 20)} MB`,
      files.toLocaleString('en'),
      kb(bytes),
    ])
  }
  const script = gzipSync(readFileSync(resolve('lib', 'suggest.js'))).length
  print(`Of all sites the same, and loaded once: assets/suggest.js, ${kb(script)}.\n\n`)
  print('The index of names\n\n')
  print(`${table(['articles', 'made in', 'memory', 'files', 'size'], made)}\n`)
}

function kb(bytes: number): string {
  return `${numberText(bytes / 1024)} KB`
}
