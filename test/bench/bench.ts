/**
 * Measures speed and memory: `npm run bench [-- NAMES…]`. Figures depend on the machine, so they are
 * printed beside their bars and asserted nowhere.
 */
import { builds } from './builds.ts'
import { facts } from './facts.ts'
import { linking } from './linking.ts'
import { machineText } from './machine.ts'
import type { BenchOptions } from './options.ts'
import { optionsOf } from './options.ts'
import { parsing } from './parsing.ts'
import { search } from './search.ts'
import { serve } from './serve.ts'
import { stages } from './stages.ts'
import { writeReport } from './write-report.ts'

const MEASUREMENTS = { parsing, facts, linking, search, builds, stages, serve }

const options = readOptions()
if (options !== null) {
  const report: string[] = []
  const print = (text: string) => {
    report.push(text)
    process.stdout.write(text)
  }
  print(`${machineText()}\n\n`)
  for (const [name, measure] of Object.entries(MEASUREMENTS)) {
    if (options.names.length === 0 || options.names.includes(name)) await measure(print, options)
  }
  if (options.write) writeReport(report.join(''))
}

function readOptions(): BenchOptions | null {
  try {
    return optionsOf(process.argv.slice(2), Object.keys(MEASUREMENTS))
  } catch (error) {
    process.stderr.write(`${(error as Error).message}\n`)
    process.exitCode = 2
    return null
  }
}
