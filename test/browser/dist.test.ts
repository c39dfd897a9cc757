import { describe, expect, test } from 'vitest'
import type { Look } from './chromium.ts'
import { DESK } from './chromium.ts'
import { SITES } from './sites.ts'
import { BROWSER, reader } from './visit.ts'

test('a browser is installed', () => {
  if (BROWSER === null)
    console.warn('SKIPPED: no Chromium, Chrome or Edge is installed; CHROMIUM=… names one.')
  expect(BROWSER !== null || process.env.CI !== 'true').toBe(true)
})

const DIST = SITES.filter(({ edition }) => edition === 'dist')

describe.skipIf(BROWSER === null).each(DIST)('$name', (site) => {
  const { open } = reader()

  test('from the front page a reader gets to the article and reads its infobox', async () => {
    const seen = await open(site.url('index.html'), DESK, async (page) => {
      await page.getByRole('link', { name: 'Midal attack', exact: true }).first().click()
      await page.waitForURL('**/wiki/midal-attack.html')
      const infobox = page.locator('.infobox')
      return {
        title: await page.title(),
        date: await infobox.locator('time').getAttribute('datetime'),
        sides: await infobox.locator('.sides tr:nth-child(2) td').allInnerTexts(),
        sections: await page.locator('main h2[id]:not([id^="_"])').allInnerTexts(),
      }
    })
    expect(seen.title).toContain('Midal attack')
    expect(seen.date).toBe('2017-07-05')
    expect(seen.sides).toEqual(['Niger', 'JNIM'])
    expect(seen.sections).toEqual(['Background', 'Attack', 'Casualties'])
  })

  test('the page follows the system into the dark', async () => {
    const paper = (look: Look) =>
      open(site.url('index.html'), look, (page) =>
        page.evaluate(() => getComputedStyle(document.body).backgroundColor),
      )
    expect(await paper({ ...DESK, scheme: 'dark' })).not.toBe(await paper(DESK))
  })
})
