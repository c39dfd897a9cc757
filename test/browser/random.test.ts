import { describe, expect, test } from 'vitest'
import { DESK } from './chromium.ts'
import { note } from './figures.ts'
import { RANDOM } from './pages.ts'
import { SITES } from './sites.ts'
import { BROWSER, reader } from './visit.ts'

const TIMES = 12

describe.skipIf(BROWSER === null).each(SITES)('a random article of $name', (site) => {
  const { as, open } = reader()

  test('is an article, by and by another, and the way back does not lead to chance again', async () => {
    const met = await as(DESK, async (context) => {
      const page = await context.newPage()
      const titles = new Set<string>()
      for (let time = 0; time < TIMES; time++) {
        await page.goto(site.url('special/about.html'))
        await page.locator('main').getByRole('link', { name: 'Random article' }).click()
        await page.waitForURL('**/wiki/*.html')
        titles.add(await page.locator('h1').innerText())
        await page.goBack()
        expect(new URL(page.url()).pathname).toMatch(/about\.html$/u)
      }
      return titles
    })
    note({
      what: 'random articles, different ones',
      reach: `${site.name}, ${TIMES} times`,
      measured: String(met.size),
      ok: met.size > 1,
    })
    expect(met.size).toBeGreaterThan(1)
  })

  test('is offered without scripts as a choice among all', async () => {
    const way = await open(site.url(RANDOM), { ...DESK, scripts: false }, async (page) => {
      await page.locator('main').getByRole('link', { name: 'All articles' }).click()
      return new URL(page.url()).pathname
    })
    expect(way).toMatch(/all\.html$/u)
  })
})
