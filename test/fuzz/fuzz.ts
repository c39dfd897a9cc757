/**
 * Looks for texts that become wrong pages: `npm run fuzz -- --minutes N [--seed S]`. What it finds is made as small
 * as can be and kept in `test/fixtures/fuzz/`. With `--linear` it looks for texts that take too long.
 */
import { parseArgs } from 'node:util'
import { keep } from './keep.ts'
import { siteMaker } from './make-site.ts'
import { search } from './search.ts'

const RUNS = 100

const { values } = parseArgs({
  options: {
    minutes: { type: 'string', default: '1' },
    seed: { type: 'string' },
    linear: { type: 'boolean' },
  },
})
if (values.linear === true) await (await import('./linear/linear.ts')).linear()
else await fuzz(Number(values.minutes), Number(values.seed ?? Date.now() % 1e9))

async function fuzz(minutes: number, first: number): Promise<void> {
  const make = await siteMaker()
  const end = Date.now() + minutes * 60_000
  const found = new Map<string, number>()
  let seed = first
  process.stdout.write(`Seed ${first}\n`)
  for (; Date.now() < end; seed++) {
    const finding = search(make, { seed, runs: RUNS })
    if (finding === null) continue
    const [kind = ''] = finding.faults
    const times = (found.get(kind) ?? 0) + 1
    found.set(kind, times)
    if (times === 1)
      process.stdout.write(`Seed ${seed}: ${finding.faults.join('; ')}\n  ${keep(finding)}\n`)
  }
  process.stdout.write(
    `${(seed - first) * RUNS} inputs, ${found.size} findings in ${minutes} minutes\n`,
  )
  process.exitCode = found.size === 0 ? 0 : 1
}
