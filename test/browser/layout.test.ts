import { describe, expect, test } from 'vitest'
import { DESK, PHONE } from './chromium.ts'
import { note } from './figures.ts'
import { EVERY_SITE, SITES } from './sites.ts'
import { BROWSER, reader } from './visit.ts'

const WIDTHS = [320, 360, 768, 1280, 1920]

describe.skipIf(BROWSER === null).each(EVERY_SITE)('$name', (site) => {
  const { all } = reader()

  test(`no page scrolls sideways at ${WIDTHS.join(', ')} px`, async () => {
    const wide = await all(site, PHONE, async (page) => {
      const found: string[] = []
      for (const width of WIDTHS) {
        await page.setViewportSize({ width, height: 800 })
        const over = await page.evaluate(
          () =>
            Math.max(document.documentElement.scrollWidth, document.body.scrollWidth) -
            document.documentElement.clientWidth,
        )
        if (over > 0) found.push(`${over} px too wide at ${width} px`)
      }
      return found
    })
    note({
      what: 'pages that scroll sideways',
      reach: `${site.name}, ${site.kinds.length} pages, ${WIDTHS.join('/')} px`,
      measured: String(wide.length),
      ok: wide.length === 0,
    })
    expect(wide).toEqual([])
  })
})

describe.skipIf(BROWSER === null).each(SITES)('$name, the infobox', (site) => {
  const { open } = reader()

  if (site.edition === 'dist') {
    test('on a phone the first paragraph stands above the infobox, on a desk beside it', async () => {
      const tops = (look: typeof DESK) =>
        open(site.url('wiki/midal-attack.html'), look, async (page) => ({
          paragraph: (await page.locator('.lead > p').first().boundingBox())?.y ?? 0,
          infobox: (await page.locator('.infobox').boundingBox())?.y ?? 0,
        }))
      const [phone, desk] = [await tops(PHONE), await tops(DESK)]
      expect(phone.paragraph).toBeLessThan(phone.infobox)
      expect(Math.abs(desk.paragraph - desk.infobox)).toBeLessThan(24)
    })
  }
  if (site.edition !== 'reading') return

  test.each([
    ['wiki/war-of-the-five-harbours.html', 'right'],
    ['wiki/معركة-مصب-أوسكي.html', 'left'],
    ['wiki/מגדל-המים-של-ורין.html', 'left'],
  ])('the infobox of %s floats to the end side: %s', async (path, side) => {
    const isLeft = await open(site.url(path), DESK, async (page) => {
      const [infobox, paragraph] = [page.locator('.infobox'), page.locator('.lead > p').first()]
      const [box, text] = [await infobox.boundingBox(), await paragraph.boundingBox()]
      const middle = (rect: typeof box) => (rect?.x ?? 0) + (rect?.width ?? 0) / 2
      // The paragraph's box runs below the float; its far edge tells where the line begins.
      return middle(box) < middle(text)
    })
    note({
      what: 'side of the infobox',
      reach: `${path} (${site.name}), 1280 px`,
      measured: isLeft ? 'left' : 'right',
      ok: (isLeft ? 'left' : 'right') === side,
    })
    expect(isLeft ? 'left' : 'right').toBe(side)
  })
})
