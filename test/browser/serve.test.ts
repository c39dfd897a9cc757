import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { writeCorpus } from '../bench/corpus.ts'
import { put, temporaryFolder } from '../support/cli.ts'
import { served } from '../support/served.ts'
import type { Look } from './chromium.ts'
import { DESK, PHONE } from './chromium.ts'
import { note } from './figures.ts'
import { BROWSER, reader } from './visit.ts'

const DESERT = 'Much of it is desert, where nomads travel from well to well. '
const section = (n: number, more = '') =>
  `== Part ${n} ==\n\n${DESERT.repeat(12)}${more}\n\n${DESERT.repeat(12)}\n`
const PARTS = Array.from({ length: 12 }, (_, n) => n + 1)
/** An article of many screens. */
const articleOf = (partOf: (n: number) => string) =>
  `= Niger =\n\n${DESERT.repeat(20)}\n\n${PARTS.map(partOf).join('\n')}`

const SITE = { 'content/niger.txt': articleOf((n) => section(n)) }
/** What is meant to hold on a writer's computer. Times are measured and printed, never asserted. */
const LOOP = 150
const TIMES = 5

describe.skipIf(BROWSER === null)('a page under encyclopress serve', () => {
  const { open } = reader()

  test.each([DESK, PHONE])(
    'is reloaded, and what is read stays where it is, at $width px',
    async (look: Look) => {
      const folder = temporaryFolder(SITE)
      const { url } = await served(folder)
      await open(`${url}wiki/niger.html`, look, async (page) => {
        const heading = page.getByRole('heading', { name: 'Part 7' })
        await page.evaluate(() =>
          document.querySelector('#part-7')?.scrollIntoView({ behavior: 'instant' }),
        )
        await page.evaluate(() => scrollBy({ top: 120, behavior: 'instant' }))
        const before = await heading.boundingBox()
        // Much is added above, and a word below.
        const longer = articleOf((n) =>
          section(n, n === 2 ? DESERT.repeat(40) : n === 7 ? 'New word.' : ''),
        )
        await reloads(page, () => put(folder, { 'content/niger.txt': longer }))
        await page.getByText('New word.').waitFor()
        await page.waitForLoadState()
        const after = await heading.boundingBox()
        expect(Math.abs((after?.y ?? 0) - (before?.y ?? 0))).toBeLessThan(2)
        await page.waitForFunction(() => history.scrollRestoration === 'auto')
        expect((await heading.boundingBox())?.y).toBe(after?.y)
      })
    },
  )

  test('shows an error over the last good page, which can be read on, until it is mended', async () => {
    const folder = temporaryFolder(SITE)
    const { url } = await served(folder)
    await open(`${url}wiki/niger.html`, DESK, async (page) => {
      put(folder, { 'content/niger.txt': '---\ntitle: "Niger\n---\nA country.\n' })
      const shown = page.locator('encyclopress-live section')
      await shown.waitFor()
      const text = (await shown.innerText()).replaceAll(/\s+/gu, ' ')
      expect(text).toContain('Not built: 1 error')
      expect(text).toMatch(/content\/niger\.txt:\d+:\d+ broken-yaml/u)
      expect(await shown.locator('mark').count()).toBe(1)
      expect(await page.getByRole('heading', { name: 'Part 7' }).count()).toBe(1)
      await page.keyboard.press('Escape')
      expect(await shown.isVisible()).toBe(false)
      put(folder, { 'content/niger.txt': '---\ntitle: "Niger\n---\nA large country.\n' })
      await shown.waitFor()
      await reloads(page, () =>
        put(folder, { 'content/niger.txt': `${articleOf((n) => section(n))}\nMended.\n` }),
      )
      await page.getByText('Mended.', { exact: true }).waitFor()
      expect(await shown.isVisible()).toBe(false)
    })
  })

  test('takes another stylesheet without a reload', async () => {
    const folder = temporaryFolder(SITE)
    const { url } = await served(folder)
    await open(`${url}wiki/niger.html`, DESK, async (page) => {
      await page.evaluate(() => Object.assign(globalThis, { isSamePage: true }))
      put(folder, { 'content/templates/style.css': 'h1 { color: rgb(1, 2, 3) }' })
      await page.waitForFunction(
        () => getComputedStyle(document.querySelector('h1') as Element).color === 'rgb(1, 2, 3)',
      )
      expect(await page.evaluate(() => 'isSamePage' in globalThis)).toBe(true)
      expect(await page.locator('link[rel=stylesheet]').count()).toBe(1)
    })
  })

  test('that nobody sees holds no connection, and follows when it is seen', async () => {
    const folder = temporaryFolder(SITE)
    const { url } = await served(folder)
    await open(`${url}wiki/niger.html`, DESK, async (page) => {
      await become(page, 'hidden')
      put(folder, { 'content/niger.txt': articleOf((n) => section(n, n === 3 ? 'New word.' : '')) })
      await page.waitForTimeout(300)
      expect(await page.getByText('New word.').count()).toBe(0)
      await reloads(page, () => become(page, 'visible'))
      await page.getByText('New word.').waitFor()
    })
  })

  test('at 1,000 articles, and how soon it follows is measured', { timeout: 180_000 }, async () => {
    const folder = temporaryFolder()
    writeCorpus({
      folder: join(folder, 'content'),
      articles: 1000,
      kind: 'plain',
      seed: 1,
      like: 'seed',
    })
    const site = await served(folder)
    const { url } = site
    const kinds = {
      'a sentence at the end': {
        word: 'Seen',
        change: (text: string, n: number) => `${text.trimEnd()} Seen ${n} times.\n`,
      },
      'a word of the lead': {
        word: 'Read',
        change: (text: string, n: number) =>
          text.replace(/^(= .* =\n(?:.*\n)*?\n)(?=[A-Z])/u, `$1Read ${n} times. `),
      },
    }
    for (const [name, { word, change }] of Object.entries(kinds)) {
      const file = join(folder, 'content/000/000104.txt')
      const slug = /= (.*) =/u.exec(readFileSync(file, 'utf8'))?.[1] ?? ''
      const times = await open(`${url}all.html`, DESK, async (page) => {
        await page.goto(new URL(await addressOf(page, slug), page.url()).href)
        const found: number[] = []
        for (let n = 0; n < TIMES; n++) {
          const text = change(readFileSync(file, 'utf8'), n)
          const start = Date.now()
          writeFileSync(file, text)
          await page.getByText(`${word} ${n} times.`).first().waitFor()
          found.push(Date.now() - start)
          // What must follow has followed.
          await site.prints('s, 0 warnings')
          await page.waitForTimeout(200)
        }
        return found.sort((a, b) => a - b)
      })
      const median = times[times.length >> 1] ?? Number.NaN
      note({
        what: `from save to reloaded page: ${name}`,
        reach: '1,000 articles',
        measured: `${median} ms (${times[0]} to ${times.at(-1)})`,
        ok: median <= LOOP,
      })
    }
  })
})

/** Does something, and waits until the page has been reloaded. */
async function reloads(page: Page, act: () => void | Promise<void>): Promise<void> {
  await Promise.all([page.waitForEvent('load'), act()])
}

/** A tab in the background is a matter of the window: the page is told so. */
function become(page: Page, state: 'hidden' | 'visible'): Promise<void> {
  return page.evaluate((to) => {
    Object.defineProperty(document, 'visibilityState', { value: to, configurable: true })
    document.dispatchEvent(new Event('visibilitychange'))
  }, state)
}

async function addressOf(page: Page, title: string): Promise<string> {
  const link = page.locator('main a', { hasText: title }).first()
  return (await link.getAttribute('href')) ?? ''
}
