import { describe, expect, test } from 'vitest'
import { DESK, PHONE } from './chromium.ts'
import { EVERY_SITE } from './sites.ts'
import { BROWSER, reader } from './visit.ts'

const SITES = EVERY_SITE.filter(({ edition }) => edition === 'published')

describe.skipIf(BROWSER === null).each(SITES)('$name, an address with ?q=', (site) => {
  const { open } = reader()

  test.each([DESK, PHONE])('fills the search box and suggests, at $width px', async (look) => {
    const url = `${site.url('all.html')}?q=m%C3%A9nak`
    const seen = await open(url, look, async (page) => {
      await page.getByRole('option', { name: /^Région/u }).waitFor()
      await page.keyboard.press('Enter')
      await page.waitForURL('**/r%C3%A9gion-de-m%C3%A9naka.html')
      return page.locator('h1').innerText()
    })
    expect(seen).toBe('Région de Ménaka')
  })

  test('shows what it holds as text, whatever it is', async () => {
    const hostile = '"><img src=x onerror=alert(1)>'
    const url = `${site.url('index.html')}?q=${encodeURIComponent(hostile)}`
    const seen = await open(url, DESK, async (page) => {
      const box = page.getByRole('combobox')
      await page.locator('.names.none').waitFor()
      return { value: await box.inputValue(), images: await page.locator('img').count() }
    })
    expect(seen).toEqual({ value: hostile, images: 0 })
  })

  test('without a query, the box is empty and keeps out of the way', async () => {
    const focused = await open(`${site.url('all.html')}?q=`, DESK, (page) =>
      page.evaluate(() => document.activeElement?.tagName),
    )
    expect(focused).toBe('BODY')
  })
})
