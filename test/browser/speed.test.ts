import { gzipSync } from 'node:zlib'
import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import type { Look } from './chromium.ts'
import { DESK, PHONE } from './chromium.ts'
import { note } from './figures.ts'
import { EXAMPLES, MIDAL, SITES } from './sites.ts'
import { BROWSER, reader } from './visit.ts'

const FIRST_VISIT = 14 * 1024
/** What is meant to hold on a reader's computer. Times are measured and printed, never asserted. */
const PAINT = 100
const TIMES = 5

/** What the browser itself measures of a page. */
interface Timings {
  shift: number
  shifted: string[]
  paint: number
  blocked: number
}

describe.skipIf(BROWSER === null).each(EXAMPLES)('$name', ({ name, site, url }) => {
  const { as } = reader()

  const measure = (look: Look, act: (page: Page) => Promise<void>) =>
    as(look, async (context) => {
      const page = await context.newPage()
      await page.addInitScript(watch)
      await page.goto(url)
      await act(page)
      return page.evaluate(() => (globalThis as unknown as { timings: Timings }).timings)
    })

  test.each([PHONE, DESK])(
    'nothing jumps at $width px, from first paint to the foot',
    async (look) => {
      const { shift, shifted } = await measure(look, async (page) => {
        await page.waitForTimeout(300)
        await scrollThrough(page)
      })
      note({
        what: 'cumulative layout shift',
        reach: `${name}, ${look.width} px`,
        measured: shift.toFixed(4),
        ok: shift === 0,
      })
      expect(shifted).toEqual([])
      expect(shift).toBe(0)
    },
  )

  test.runIf(site.from === 'http')(
    'is painted, and how long that takes and blocks is measured',
    async () => {
      const runs: Timings[] = []
      for (let run = 0; run < TIMES; run++)
        runs.push(await measure(DESK, (page) => page.waitForTimeout(500)))
      const paint = median(runs.map((run) => run.paint))
      const blocked = median(runs.map((run) => run.blocked))
      note({
        what: 'largest contentful paint, wish < 100 ms',
        reach: `${name}, median of ${TIMES}`,
        measured: `${paint.toFixed(0)} ms`,
        ok: paint > 0 && paint < PAINT,
      })
      note({
        what: 'total blocking time, wish 0 ms',
        reach: `${name}, median of ${TIMES}`,
        measured: `${blocked.toFixed(0)} ms`,
        ok: blocked === 0,
      })
      expect(paint).toBeGreaterThan(0)
    },
  )
})

describe.skipIf(BROWSER === null)('a first visit', () => {
  const { as } = reader()
  const site = SITES.find(({ edition, from }) => edition === 'dist' && from === 'http')

  test('to the Midal article takes one round trip: 14 KB with gzip', async () => {
    const files = await as(DESK, async (context) => {
      const page = await context.newPage()
      const bodies: Promise<readonly [string, number]>[] = []
      page.on('response', (response) => {
        const [name = ''] = response.url().split('/').slice(-1)
        bodies.push(
          response.body().then((body) => [name, gzipSync(body, { level: 9 }).length] as const),
        )
      })
      await page.goto(site?.url(MIDAL) ?? '', { waitUntil: 'networkidle' })
      return Promise.all(bodies)
    })
    const total = files.reduce((sum, [, bytes]) => sum + bytes, 0)
    note({
      what: 'bytes of a first visit, gzip -9, at most 14336',
      reach: files.map(([name, bytes]) => `${name} ${bytes}`).join(' + '),
      measured: `${total} bytes`,
      ok: total <= FIRST_VISIT,
    })
    expect(files.map(([name]) => name)).toContain('midal-attack.html')
    expect(total).toBeLessThanOrEqual(FIRST_VISIT)
  })
})

/** Runs in the page, before anything else does. */
function watch(): void {
  const timings: Timings = { shift: 0, shifted: [], paint: 0, blocked: 0 }
  Object.assign(globalThis, { timings })
  const observe = (type: string, take: (entry: PerformanceEntry) => void) =>
    new PerformanceObserver((list) => list.getEntries().forEach(take)).observe({
      type,
      buffered: true,
    })
  observe('layout-shift', (entry) => {
    const { value, hadRecentInput, sources } = entry as PerformanceEntry & {
      value: number
      hadRecentInput: boolean
      sources: { node: Node | null }[]
    }
    if (hadRecentInput) return
    timings.shift += value
    for (const { node } of sources)
      timings.shifted.push(`${node?.nodeName} ${(node as Element | null)?.className ?? ''}`)
  })
  observe('largest-contentful-paint', ({ startTime }) => {
    timings.paint = startTime
  })
  observe('longtask', ({ duration }) => {
    timings.blocked += Math.max(0, duration - 50)
  })
}

/** To the foot of a page, a screen at a time, as fast as it paints. */
function scrollThrough(page: Page): Promise<void> {
  return page.evaluate(async () => {
    const painted = () =>
      new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))
    for (let y = 0; y < document.documentElement.scrollHeight; y += innerHeight) {
      scrollTo(0, y)
      await painted()
    }
  })
}

function median(numbers: readonly number[]): number {
  return [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0
}
