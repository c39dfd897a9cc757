/**
 * Looks for texts that become wrong pages: `npm run fuzz -- --minutes N [--seed S]`. What it finds is made as small
 * as can be and kept in `test/fixtures/fuzz/`. With `--linear [--only NAME]` it looks for texts that take too long.
 */
import { parseArgs } from 'node:util'
import { keep } from './keep.ts'
import { linear } from './linear/linear.ts'
import { siteMaker } from './make-site.ts'
import { search } from './search.ts'

/** Inputs that follow from one seed: few, so that a seed soon shows again what it has shown. */
const RUNS = 100

const text = { type: 'string' } as const
const { values } = parseArgs({
  options: { minutes: text, seed: text, linear: { type: 'boolean' }, only: text },
})
if (values.linear === true) await linear(values.only ?? '')
else await fuzz(Number(values.minutes ?? 1), Number(values.seed ?? Date.now() % 1e9))

async function fuzz(minutes: number, first: number): Promise<void> {
  const make = await siteMaker()
  const end = Date.now() + minutes * 60_000
  const found = new Map<string, number>()
  let seed = first
  process.stdout.write(`Seeds from ${first} on\n`)
  for (; Date.now() < end; seed++) {
    const finding = search(make, { seed, runs: RUNS })
    if (finding === null) continue
    const [kind = ''] = finding.faults
    const times = (found.get(kind) ?? 0) + 1
    found.set(kind, times)
    if (times > 1) continue
    process.stdout.write(`Seed ${seed}: ${finding.faults.join('; ')}\n  ${keep(finding)}\n`)
  }
  const tried = ((seed - first) * RUNS).toLocaleString('en')
  const seconds = Math.round(process.cpuUsage().user / 1e6)
  process.stdout.write(
    `${tried} inputs, ${found.size} findings in ${minutes} minutes (${seconds} s of CPU)\n`,
  )
  process.exitCode = found.size === 0 ? 0 : 1
}
