import { describe, expect, test } from 'vitest'
import { DESK } from './chromium.ts'
import { EVERY_SITE } from './sites.ts'
import { BROWSER, reader } from './visit.ts'

const SITES = EVERY_SITE.filter(({ edition }) => edition === 'times')
const DAYS = 'on-this-day.html'

describe.skipIf(BROWSER === null).each(SITES)('$name, on this day', (site) => {
  const { as, open } = reader()

  /** What the line above the months says on a day, and where its link leads. */
  const pointedOut = (day: string) =>
    as(DESK, async (context) => {
      const page = await context.newPage()
      await page.clock.setFixedTime(new Date(`${day}T12:00:00`))
      await page.goto(site.url(DAYS))
      const line = page.locator('.today')
      const text = await line.innerText()
      await line.getByRole('link').click()
      const marked = await page.locator('[aria-current="date"]').allInnerTexts()
      return { text, place: new URL(page.url()).hash, marked }
    })

  test('a day that has something is today', async () => {
    expect(await pointedOut('2026-07-05')).toEqual({
      text: 'Today: July 5',
      place: '#_07-05',
      marked: ['July 5'],
    })
  })

  test('a day that has nothing names the next, in the next year after the last', async () => {
    expect(await pointedOut('2026-07-06')).toMatchObject({ text: 'Next: July 12', marked: [] })
    expect(await pointedOut('2026-12-31')).toMatchObject({ text: 'Next: February 3' })
  })

  test('without scripts nothing is missing but the line', async () => {
    const seen = await open(site.url(DAYS), { ...DESK, scripts: false }, async (page) => ({
      line: await page.locator('.today').isVisible(),
      days: await page.locator('.day').count(),
    }))
    expect(seen).toEqual({ line: false, days: 18 })
  })
})
