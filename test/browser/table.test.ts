import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { DESK, PHONE } from './chromium.ts'
import { INDEXES } from './sites.ts'
import { BROWSER, reader } from './visit.ts'

const CONFLICTS = 'type/military-conflict.html'
const SETTLEMENTS = 'type/settlement.html'

/** The titles of the rows that are seen, from top to bottom. */
function titles(page: Page): Promise<string[]> {
  return page.locator('tbody tr:not([hidden]) th').allInnerTexts()
}

const BY_TITLE = [
  'Action off Tamm',
  'Battle of the Two Fords',
  'Raid on Sarn',
  'Salt War',
  'Siege of Orvel',
  'War of the Names',
]
const BY_DATE = [
  'War of the Names',
  'Action off Tamm',
  'Raid on Sarn',
  'Salt War',
  'Battle of the Two Fords',
  'Siege of Orvel',
]

describe.skipIf(BROWSER === null).each(INDEXES)('a table of $name', (site) => {
  const { open } = reader()

  test('is sorted by a heading, and turned round, by keyboard alone', async () => {
    await open(site.url(CONFLICTS), DESK, async (page) => {
      expect(await titles(page)).toEqual(BY_TITLE)
      const date = page.getByRole('button', { name: 'Date' })
      await page.getByRole('searchbox').focus()
      for (const stop of ['compare', 'Title', 'Date']) {
        await page.keyboard.press('Tab')
        const here = page.locator(':focus')
        expect(await here.evaluate((one) => one.className || one.textContent)).toBe(stop)
      }
      await page.keyboard.press('Enter')
      expect(await titles(page)).toEqual(BY_DATE)
      await page.keyboard.press('Space')
      expect(await titles(page)).toEqual([...BY_DATE].reverse())
      expect(await date.evaluate((one) => document.activeElement === one)).toBe(true)
    })
  })

  test('tells by which heading it is sorted, and which way', async () => {
    await open(site.url(CONFLICTS), DESK, async (page) => {
      const sorted = () =>
        page
          .locator('th[aria-sort]')
          .evaluateAll((all) => all.map((one) => [one.textContent, one.getAttribute('aria-sort')]))
      expect(await sorted()).toEqual([['Title', 'ascending']])
      await page.getByRole('button', { name: 'Title' }).click()
      expect(await sorted()).toEqual([['Title', 'descending']])
      expect(await titles(page)).toEqual([...BY_TITLE].reverse())
      await page.getByRole('button', { name: 'Result' }).click()
      expect(await sorted()).toEqual([['Result', 'ascending']])
    })
  })

  test('has what cannot be compared last, whichever way it is sorted', async () => {
    await open(site.url(SETTLEMENTS), DESK, async (page) => {
      const area = page.getByRole('button', { name: 'Area' })
      const areas = () =>
        page.locator('tbody tr').evaluateAll((rows) => {
          const heads = [...document.querySelectorAll('thead th')].map((one) => one.textContent)
          return rows.map(
            (row) => (row as HTMLTableRowElement).cells[heads.indexOf('Area')]?.textContent,
          )
        })
      await area.click()
      expect((await areas()).slice(0, 3)).toEqual(['18\u00a0km²', '44.5\u00a0km²', '60\u00a0sq mi'])
      await area.click()
      expect((await areas()).slice(0, 3)).toEqual(['44.5\u00a0km²', '18\u00a0km²', '60\u00a0sq mi'])
    })
  })

  test.each([DESK, PHONE])(
    'is searched as one types, at $width px, and says how many are left',
    async (look) => {
      await open(site.url(CONFLICTS), look, async (page) => {
        const box = page.getByRole('searchbox', { name: 'Filter' })
        const said = page.getByRole('status').filter({ hasText: 'Shown' })
        await box.fill('brass KELLAND')
        expect(await titles(page)).toEqual([
          'Battle of the Two Fords',
          'Salt War',
          'Siege of Orvel',
          'War of the Names',
        ])
        expect(await said.innerText()).toBe('Shown: 4 of 6')
        await box.fill('nowhere')
        expect(await titles(page)).toEqual([])
        expect(await said.innerText()).toBe('Shown: 0 of 6')
        await box.fill('')
        expect(await titles(page)).toEqual(BY_TITLE)
        await box.fill('elektrizitat')
        expect(await titles(page)).toEqual(['War of the Names'])
        await box.press('Enter')
        expect(page.url()).toBe(site.url(CONFLICTS))
      })
    },
  )

  test('is whole and in the order of titles without scripts, with nothing that would do nothing', async () => {
    await open(site.url(CONFLICTS), { ...DESK, scripts: false }, async (page) => {
      expect(await titles(page)).toEqual(BY_TITLE)
      expect(await page.locator('main :is(button, input)').locator('visible=true').count()).toBe(0)
    })
  })

  test('scrolls in its own box on a phone, by keyboard as well, and its titles stay', async () => {
    await open(site.url(CONFLICTS), PHONE, async (page) => {
      const box = page.getByRole('region', { name: 'Military conflicts' })
      const title = page.locator('tbody th').first()
      const before = await title.boundingBox()
      await box.focus()
      await page.keyboard.press('End')
      await page.keyboard.press('ArrowRight')
      await page.waitForFunction(() => (document.querySelector('.compare')?.scrollLeft ?? 0) > 0)
      expect((await title.boundingBox())?.x).toBe(before?.x)
      expect(await page.evaluate(() => scrollX)).toBe(0)
    })
  })
})
