import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import type { Look } from './chromium.ts'
import { DESK, PHONE } from './chromium.ts'
import { note } from './figures.ts'
import { SITES } from './sites.ts'
import { BROWSER, reader } from './visit.ts'

const LOOKS: readonly (Look & { readonly with: string })[] = [
  { ...DESK, with: 'scripts' },
  { ...PHONE, scripts: false, with: 'no scripts' },
]

describe.skipIf(BROWSER === null).each(SITES)('$name, other names', (site) => {
  const { as, open } = reader()
  const [quarrel, article] =
    site.edition === 'dist'
      ? ['wiki/republic-of-the-niger.html', 'wiki/niger.html']
      : ['wiki/the-five-harbour-quarrel.html', 'wiki/war-of-the-five-harbours.html']

  test.each(LOOKS)('lead to their articles, with $with', async (look) => {
    const faults = await as(look, async (context) => {
      const found: string[] = []
      const page = await context.newPage()
      page.on('console', (message) => found.push(message.text()))
      page.on('pageerror', (error) => found.push(String(error)))
      for (const path of site.redirects) {
        await page.goto(site.url(path), { waitUntil: 'commit' })
        // Nothing on the redirect's page has the id that its address names.
        const target = page.locator(':target')
        await target.waitFor().catch(() => found.push(`${path}: at ${page.url()}`))
      }
      return found
    })
    note({
      what: 'redirects that lead nowhere',
      reach: `${site.name}, ${site.redirects.length} redirects, ${look.with}`,
      measured: String(faults.length),
      ok: faults.length === 0,
    })
    expect(site.redirects.length).toBeGreaterThan(0)
    expect(faults).toEqual([])
  })

  test.each(LOOKS)('are told above the title, with $with, and nothing moves', async (look) => {
    const plain = await open(site.url(article), look, titleTop)
    const seen = await open(site.url(quarrel), look, async (page) => {
      await arrived(page)
      const told = page.locator('.from:target')
      return {
        told: await told.innerText(),
        others: await page.locator('.from:not(:target):visible').count(),
        scrolled: await page.evaluate(() => scrollY),
        title: await titleTop(page),
        isAbove: ((await told.boundingBox())?.y ?? 0) < (await titleTop(page)),
      }
    })
    const name = site.edition === 'dist' ? 'Republic of the Niger' : 'The five-harbour quarrel'
    const expected = { told: `Redirected from ${name}`, others: 0, scrolled: 0, isAbove: true }
    expect(seen).toEqual({ ...expected, title: plain })
  })

  test('keep the section and the query that were asked for, and the way back', async () => {
    const seen = await as(DESK, async (context) => {
      const page = await context.newPage()
      await page.goto(site.url('index.html'))
      await page.evaluate((url) => location.assign(url), `${site.url(quarrel)}?a=b%20c#_text`)
      await arrived(page)
      const { hash, search } = new URL(page.url())
      const told = await page.locator('.from:visible').count()
      await page.goBack()
      return { hash, search, told, back: page.url() }
    })
    expect(seen).toEqual({
      hash: '#_text',
      search: '?a=b%20c',
      told: 0,
      back: site.url('index.html'),
    })
  })

  test('are not told to whom the article’s own address led', async () => {
    const told = await open(site.url(article), DESK, (page) =>
      page.locator('.from:visible').count(),
    )
    expect(told).toBe(0)
  })
})

/** Waits for the article's page: the redirect's own has no such element. */
async function arrived(page: Page): Promise<void> {
  await page.locator('#_text').waitFor({ state: 'attached' })
  await page.waitForLoadState('load')
}

async function titleTop(page: Page): Promise<number> {
  return (await page.locator('h1').boundingBox())?.y ?? 0
}
