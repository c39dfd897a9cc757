import { servedEdits } from './builds/served-edits.ts'
import type { Print } from './linking.ts'
import { median } from './measure.ts'
import type { BenchOptions } from './options.ts'
import { bar, numberText, table } from './table.ts'

const SIZES = [1000, 10_000]
/** Milliseconds, at 10,000 articles. */
const BAR = 60

/** Measures edits under `encyclopress serve`, from save to the word that the page is another one. */
export async function serve(print: Print, { sizes, kinds }: BenchOptions): Promise<void> {
  const rows: string[][] = []
  for (const kind of kinds ?? (['plain', 'marked-up'] as const)) {
    for (const articles of sizes ?? SIZES) {
      const times = await servedEdits({ articles, kind, seed: 1, like: 'seed' })
      const [least, most] = [Math.min(...times), Math.max(...times)]
      const range = `${numberText(least)} to ${numberText(most)} ms`
      const name = `${articles.toLocaleString('en')} ${kind}`
      const middle = median(times)
      rows.push([name, `${numberText(middle)} ms`, range, bar(middle, BAR, 'ms')])
    }
  }
  print(`${table(['one edit under serve', 'median', 'all', 'bar'], rows)}\n`)
}
