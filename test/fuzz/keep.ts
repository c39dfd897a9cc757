import { createHash } from 'node:crypto'
import { writeFileSync } from 'node:fs'
import type { Finding } from './search.ts'

const FOLDER = 'test/fixtures/fuzz'

/** Keeps a finding as a fixture, which `test/fuzz/fuzz.test.ts` tries from then on. */
export function keep({ faults, input }: Finding): string {
  const hash = createHash('sha256').update(JSON.stringify(input)).digest('hex').slice(0, 8)
  const path = `${FOLDER}/${hash}.json`
  writeFileSync(path, `${JSON.stringify({ found: faults, files: input }, null, 2)}\n`)
  return path
}
