import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Page } from 'playwright-core'
import { afterAll, describe, expect, inject, test } from 'vitest'
import { nameIndex } from '../../src/search/names/name-index.ts'
import type { Named } from '../../src/search/names/named.ts'
import { namedCorpus } from '../bench/search/named-corpus.ts'
import { queriesFor } from '../bench/search/queries.ts'
import { DESK } from './chromium.ts'
import { note } from './figures.ts'
import { MIDAL } from './sites.ts'
import { BROWSER, reader } from './visit.ts'

/** What is meant to hold on a reader's computer, in milliseconds. Times are printed, never asserted. */
const BARS = { cold: 50, warm: 16 }
const SEED = 1
const READERS = 12

const folder = mkdtempSync(join(tmpdir(), 'encyclopress-names-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe.skipIf(BROWSER === null).each([10_000, 100_000])('the names of %i articles', (count) => {
  const { open } = reader()

  test('are suggested while the reader types, from the disk', { timeout: 240_000 }, async () => {
    const articles = namedCorpus(count, SEED)
    const url = siteWith(articles, join(folder, String(count)))
    const titles = queriesFor(articles, SEED)['4 letters']?.slice(0, READERS) ?? []
    const times = { cold: [] as number[], warm: [] as number[] }
    for (const title of titles) {
      await open(url, DESK, async (page) => {
        await page.keyboard.press('/')
        await page.waitForFunction(() => document.querySelector('[data-ready]') !== null)
        await page.evaluate(watch)
        // Nobody types sooner after a click.
        await page.waitForTimeout(100)
        // What has been typed once is loaded.
        times.cold.push(...(await keys(page, title)))
        await page.locator('form.search input').fill('')
        times.warm.push(...(await keys(page, title)))
      })
    }
    for (const kind of ['cold', 'warm'] as const) {
      const sorted = times[kind].sort((a, b) => a - b)
      const at = (part: number) => sorted[Math.floor(part * (sorted.length - 1))] ?? 0
      const [median, most, worst] = [at(0.5), at(0.95), at(1)].map((time) => time.toFixed(1))
      note({
        what: `key to suggestion, ${kind}, wish < ${BARS[kind]} ms`,
        reach: `${count.toLocaleString('en')} articles, ${sorted.length} keys`,
        measured: `${median} ms, 95 % in ${most} ms, all in ${worst} ms`,
        ok: at(0.95) <= BARS[kind],
      })
      expect(sorted).toHaveLength(titles.length * 4)
    }
  })
})

/** A site of one page that knows many names. */
function siteWith(articles: readonly Named[], site: string): string {
  const from = inject('editions').dist
  for (const path of ['assets', MIDAL])
    cpSync(join(from, path), join(site, path), { recursive: true })
  const made = new Set<string>()
  for (const { path, text } of nameIndex(articles)) {
    const parent = dirname(join(site, path))
    if (!made.has(parent)) mkdirSync(parent, { recursive: true })
    made.add(parent)
    writeFileSync(join(site, path), text)
  }
  return pathToFileURL(join(site, MIDAL)).href
}

/** The milliseconds from each key to the suggestions for what is typed by then, laid out. */
async function keys(page: Page, text: string): Promise<number[]> {
  const times: number[] = []
  for (const key of text) {
    await page.keyboard.type(key)
    times.push(await page.evaluate(() => (globalThis as unknown as Watch).shown()))
  }
  return times
}

interface Watch {
  /** How long the last key took, once its suggestions are there. */
  shown: () => Promise<number>
}

/** Runs in the page. */
function watch(): void {
  const list = document.querySelector('.names [role=listbox]') as HTMLElement
  let began = 0
  let ended: number | null = null
  addEventListener('keydown', () => {
    began = performance.now()
    ended = null
  })
  new MutationObserver(() => {
    list.getBoundingClientRect()
    ended = performance.now()
  }).observe(list, { childList: true })
  const shown = async () => {
    while (ended === null) await new Promise((done) => setTimeout(done, 1))
    return ended - began
  }
  Object.assign(globalThis, { shown })
}
