/**
 * Measures speed and memory: `npm run bench [-- NAMES…]`. Figures depend on the machine, so they are
 * printed beside their bars and asserted nowhere.
 */
import { availableParallelism, totalmem } from 'node:os'
import { facts } from './facts.ts'
import { linking } from './linking.ts'

const MEASUREMENTS = { facts, linking }

const wanted = process.argv.slice(2)
const unknown = wanted.filter((name) => !Object.hasOwn(MEASUREMENTS, name))
if (unknown.length > 0) {
  const names = Object.keys(MEASUREMENTS).join(', ')
  process.stderr.write(`There is no measurement ${unknown.join(', ')}; there are: ${names}\n`)
  process.exitCode = 2
} else {
  const print = (text: string) => process.stdout.write(text)
  const memory = Math.round(totalmem() / 2 ** 30)
  print(`Node ${process.version}, ${availableParallelism()} cores, ${memory} GB of memory\n\n`)
  for (const [name, measure] of Object.entries(MEASUREMENTS))
    if (wanted.length === 0 || wanted.includes(name)) await measure(print)
}
