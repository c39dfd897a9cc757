import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { build } from '../../src/build/build.ts'
import { corpusOf, filesOf, writeFiles } from '../bench/corpus.ts'
import { planOf, queriesIn } from '../bench/search/query-sample.ts'
import { queryTimes } from '../bench/search/query-times.ts'
import { note } from './figures.ts'
import { BROWSER } from './visit.ts'

/** What is meant to hold on a reader's computer, in milliseconds. Times are printed, never asserted. */
const BAR = 150
const ARTICLES = 10_000
const PATIENCE = 300_000

const folder = mkdtempSync(join(tmpdir(), 'encyclopress-texts-'))
const out = join(folder, 'out')

describe.skipIf(BROWSER === null)(`the texts of ${ARTICLES} articles`, () => {
  beforeAll(async () => {
    const content = join(folder, 'content')
    writeFiles(content, filesOf(corpusOf(planOf(ARTICLES))))
    const flags = { templates: null, strict: true, clean: false, cache: false, runtime: 'test' }
    const { outcome } = await build({ ...flags, content, out, threads: 1 })
    expect(outcome).toBe('built')
  }, PATIENCE)
  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  test('are found by two words, from the disk', { timeout: PATIENCE }, async () => {
    const [median, most] = await queryTimes(out, queriesIn(ARTICLES))
    note({
      what: `query to results, cold, wish < ${BAR} ms`,
      reach: `${ARTICLES.toLocaleString('en')} articles`,
      measured: `${median?.time.toFixed(0)} ms, nine of ten in ${most?.time.toFixed(0)} ms`,
      ok: (most?.time ?? 0) <= BAR,
    })
    expect(median?.time).toBeGreaterThan(0)
  })
})
