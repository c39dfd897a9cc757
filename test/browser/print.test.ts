import { describe, expect, test } from 'vitest'
import { DESK } from './chromium.ts'
import { note } from './figures.ts'
import { EXAMPLES } from './sites.ts'
import { BROWSER, reader } from './visit.ts'

/** What belongs to the screen: header with search, foot of the site, contents, signs beside headings. */
const CHROME = 'header.site, footer.site, .skip, .contents, .anchor, .back, button, input'

describe.skipIf(BROWSER === null).each(EXAMPLES)('$name on paper', ({ name, url }) => {
  const { open } = reader()

  test('is the article and nothing else', async () => {
    const seen = await open(url, DESK, async (page) => {
      await page.emulateMedia({ media: 'print' })
      const pdf = await page.pdf({ format: 'A4' })
      return {
        head: pdf.subarray(0, 5).toString(),
        sheets: pdf.toString('latin1').match(/\/Type\s*\/Page\b/gu)?.length ?? 0,
        chrome: await page.evaluate(
          (chrome) =>
            [...document.querySelectorAll(chrome)]
              .filter((element) => element.checkVisibility())
              .map((element) => element.outerHTML.slice(0, 80)),
          CHROME,
        ),
        title: await page.locator('h1').isVisible(),
        text: await page.locator('.text section').last().isVisible(),
        ink: await page.evaluate(() => getComputedStyle(document.body).color),
        font: await page.evaluate(() => getComputedStyle(document.body).fontSize),
      }
    })
    note({
      what: 'printed: sheets of A4, chrome seen',
      reach: name,
      measured: `${seen.sheets} sheets, ${seen.chrome.length} seen`,
      ok: seen.sheets > 0 && seen.chrome.length === 0,
    })
    expect(seen.head).toBe('%PDF-')
    expect(seen.sheets).toBeGreaterThan(0)
    expect(seen.chrome).toEqual([])
    expect(seen).toMatchObject({ title: true, text: true, ink: 'rgb(0, 0, 0)', font: '16px' })
  })
})
