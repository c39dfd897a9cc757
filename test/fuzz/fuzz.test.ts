import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import type { Input } from './input.ts'
import { siteMaker } from './make-site.ts'
import { faultsOf } from './oracles/faults.ts'
import { search } from './search.ts'

const KEPT = new URL('../fixtures/fuzz/', import.meta.url)
const make = await siteMaker()

describe('what fuzzing once found', () => {
  test.each(readdirSync(KEPT))('%s', (name) => {
    const { files } = JSON.parse(readFileSync(new URL(name, KEPT), 'utf8')) as { files: Input }
    expect(faultsOf(files, make)).toEqual([])
  })
})

test('hundreds of other texts become right pages: `npm run fuzz` tries more', {
  timeout: 60_000,
}, () => {
  expect(search(make, { seed: 20170705, runs: 300 })).toBeNull()
})
