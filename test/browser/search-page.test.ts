import { cpSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Page } from 'playwright-core'
import { describe, expect, inject, onTestFinished, test } from 'vitest'
import { axeFindings } from './axe.ts'
import { DESK, PHONE } from './chromium.ts'
import { INDEXES } from './sites.ts'
import { BROWSER, reader } from './visit.ts'

const SEARCH = 'search.html'

/** The page's address with a query. */
const asked = (url: string, query: string) => `${url}?q=${encodeURIComponent(query)}`

function box(page: Page) {
  return page.getByRole('searchbox', { name: 'Search' })
}

/** The titles of the results, from top to bottom, when as many have come as are told. */
async function titles(page: Page, told?: string): Promise<string[]> {
  if (told !== undefined) await page.locator('.count', { hasText: told }).waitFor()
  return page.locator('.results > li > a').allInnerTexts()
}

function chips(page: Page): Promise<string[]> {
  return page.locator('.chips span').allInnerTexts()
}

function queryOf(page: Page): string | null {
  return new URL(page.url()).searchParams.get('q')
}

/** What the console says, and which faults the page has. */
function heardFrom(page: Page): string[] {
  const lines: string[] = []
  page.on('console', (message) => lines.push(message.text()))
  page.on('pageerror', (error) => lines.push(String(error)))
  return lines
}

describe.skipIf(BROWSER === null).each(INDEXES)('the search page of $name', (site) => {
  const { open } = reader()
  const url = site.url(SEARCH)

  test.each([DESK, PHONE])('finds as one types, at $width px', async (look) => {
    await open(url, look, async (page) => {
      const heard = heardFrom(page)
      expect(await box(page).evaluate((one) => one === document.activeElement)).toBe(true)
      await page.keyboard.type('fewe')
      expect(await titles(page, 'Articles found: 1')).toEqual(['Ida Voss'])
      expect(queryOf(page)).toBe('fewe')
      expect(await page.locator('.passage mark').allInnerTexts()).toEqual(['fewer'])
      await page.keyboard.type('qqq')
      expect(await titles(page, 'No article fits.')).toEqual([])
      await box(page).fill('')
      await page.getByRole('heading', { name: 'How to search' }).waitFor()
      expect(heard).toEqual([])
    })
  })

  test('the address carries the query, and the back button leads through it', async () => {
    await open(asked(url, 'kelland'), DESK, async (page) => {
      await page.locator('.results > li').first().waitFor()
      await box(page).fill('four lagoons')
      await box(page).press('Enter')
      expect(await titles(page, 'Articles found: 1')).toEqual(['Salt War'])
      await box(page).fill('fewer guns')
      await page.getByRole('link', { name: 'Ida Voss' }).click()
      await page.waitForURL('**/wiki/ida-voss.html')
      await page.goBack()
      await page.getByRole('link', { name: 'Ida Voss' }).waitFor()
      expect(await box(page).inputValue()).toBe('fewer guns')
      await page.goBack()
      await page.getByRole('link', { name: 'Salt War' }).waitFor()
      expect(await box(page).inputValue()).toBe('four lagoons')
      await page.goBack()
      await page.waitForFunction(
        () => document.querySelector<HTMLInputElement>('.find input')?.value === 'kelland',
      )
    })
  })

  test('facts are filters, which chips show and take away', async () => {
    const query =
      'type:"military conflict" place:Kelland year:1700..1799 killed:>2000 combatant:"League of Pans"'
    await open(asked(url, query), DESK, async (page) => {
      expect(await titles(page, 'Articles found: 1')).toEqual(['Salt War'])
      expect(await chips(page)).toEqual([
        'Type: military conflict',
        'Place: Kelland',
        'Time: 1700–1799',
        'Deaths: >\u00a02000',
        'Belligerents: League of Pans',
      ])
      await page.getByRole('button', { name: /^Remove Deaths/u }).click()
      expect(await titles(page, 'Articles found: 2')).toEqual(['Salt War', 'Siege of Orvel'])
      expect(queryOf(page)).not.toContain('killed')
      await page.goBack()
      expect(await titles(page, 'Articles found: 1')).toEqual(['Salt War'])
    })
  })

  test('the column counts what the results have, and a click narrows them down', async () => {
    await open(asked(url, 'kelland'), DESK, async (page) => {
      const column = page.locator('.facets')
      const conflicts = column.getByRole('link', { name: 'Military conflicts' })
      await conflicts.waitFor()
      const count = Number(await conflicts.locator('..').locator('small').innerText())
      await conflicts.click()
      await page.locator('.chips li').waitFor()
      expect(await titles(page, `Articles found: ${count}`)).toHaveLength(count)
      expect(queryOf(page)).toBe('kelland type:"military conflict" ')
      await column.locator('summary', { hasText: 'Time' }).click()
      const decade = column.locator('[data-key=date] li').first()
      const among = Number(await decade.locator('small').innerText())
      await decade.getByRole('link').click()
      await page.locator('.chips li').nth(1).waitFor()
      expect(await titles(page, `Articles found: ${among}`)).toHaveLength(among)
      await conflicts.click()
      await page.waitForFunction(() => document.querySelectorAll('.chips li').length === 1)
    })
  })

  test('on a phone the column is closed, and nothing is loaded for it', async () => {
    await open(url, PHONE, async (page, context) => {
      const files: string[] = []
      context.on('request', (request) => files.push(request.url()))
      await box(page).fill('kelland')
      await page.locator('.results > li').first().waitFor()
      expect(files.filter((file) => file.includes('/facts/') && !file.endsWith('list.js'))).toEqual(
        [],
      )
      await page.getByText('Narrow down').click()
      await page.locator('.facets').getByText('Place', { exact: true }).click()
      await page.locator('.facets').getByRole('link', { name: 'Orvel' }).waitFor()
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360)
    })
  })

  test('results are sorted by date and title', async () => {
    await open(asked(url, 'type:"military conflict"'), DESK, async (page) => {
      const sort = page.getByRole('combobox', { name: 'Sort' })
      await page.locator('.results > li').first().waitFor()
      await sort.selectOption('title')
      await page.waitForURL('**sort=title')
      const byTitle = [
        'Action off Tamm',
        'Battle of the Two Fords',
        'Raid on Sarn',
        'Salt War',
        'Siege of Orvel',
        'War of the Names',
      ]
      expect(await titles(page, 'Articles found: 6')).toEqual(byTitle)
      await sort.selectOption('oldest')
      await page.locator('.results > li:first-child', { hasText: 'War of the Names' }).waitFor()
      await page.goBack()
      await page.locator('.results > li:first-child', { hasText: 'Action off Tamm' }).waitFor()
      expect(await sort.inputValue()).toBe('title')
    })
  })

  test('an unknown key is explained, and what is near is a click away', async () => {
    await open(asked(url, 'combattant:Kelland'), DESK, async (page) => {
      const note = page.locator('.notes p').first()
      expect(await note.innerText()).toContain('did you mean combatant:?')
      await note.getByRole('link').click()
      await page.locator('.chips li', { hasText: 'Belligerents: Kelland' }).waitFor()
    })
  })

  test('arrows lead from the box along the results, and a slash back', async () => {
    await open(asked(url, 'kelland'), DESK, async (page) => {
      await page.locator('.results > li').nth(1).waitFor()
      const focused = () => page.evaluate(() => document.activeElement?.textContent)
      const [first, second] = await titles(page)
      await box(page).focus()
      await page.keyboard.press('ArrowDown')
      expect(await focused()).toBe(first)
      await page.keyboard.press('ArrowDown')
      expect(await focused()).toBe(second)
      await page.keyboard.press('/')
      expect(await box(page).evaluate((one) => one === document.activeElement)).toBe(true)
    })
  })

  test.each([
    ['of 10 KB', 'kelland '.repeat(1300)],
    ['of punctuation', '*** ??? -- "" :: .. ()'],
    ['that is a regular expression', '(a+)+$ [a-z]*? \\p{L} .*'],
    ['that is HTML', '"><img src=x onerror=alert(1)> <script>alert(1)</script> type:"<b>x</b>"'],
    ['with halves of characters', '\ud800kelland \udc00'],
    ['with marks of direction', '\u202ekelland\u202c \u200fplace\u200f:Kelland\u2069'],
    ['of keys that every object has', 'constructor:x __proto__:y toString hasOwnProperty'],
  ])('a query %s is read, and nothing breaks', async (_, query) => {
    await open(url, DESK, async (page) => {
      const heard = heardFrom(page)
      await box(page).fill(query)
      await page.locator('.count', { hasText: /./u }).waitFor()
      await page.waitForTimeout(100)
      const inserted = await page.locator('.found img, .found script, .found b').count()
      expect({ inserted, heard }).toEqual({ inserted: 0, heard: [] })
    })
  })

  test.each([DESK, PHONE])(
    'axe finds nothing on results, chips, notes and the open column, at $width px',
    async (look) => {
      await open(
        asked(url, 'type:"military conflict" kelland combattant:x ***'),
        look,
        async (page) => {
          await page.locator('.results > li').first().waitFor()
          await page.locator('.notes p').first().waitFor()
          if (look === PHONE) await page.getByText('Narrow down').click()
          await page.locator('.facets summary', { hasText: 'Place' }).click()
          await page.locator('.facets li').first().waitFor()
          expect(await axeFindings(page)).toEqual([])
          await box(page).fill('')
          await page.getByRole('heading', { name: 'How to search' }).waitFor()
          expect(await axeFindings(page)).toEqual([])
        },
      )
    },
  )

  test('without scripts it leads to the lists', async () => {
    await open(url, { ...DESK, scripts: false }, async (page) => {
      const links = page.locator('main').getByRole('link')
      expect(await links.allInnerTexts()).toEqual(['All articles', 'Tables'])
      expect(await box(page).isVisible()).toBe(false)
    })
  })
})

describe.skipIf(BROWSER === null)('a copy that is not whole', () => {
  const { open } = reader()
  const whole = inject('editions').indexes

  test.each([
    ['missing', null],
    ['cut off', 'encyclopress.words("0",[["kel'],
    ['not what it should be', '<!doctype html><title>Not found</title>'],
  ])('says which file is %s, and what to do', async (_, body) => {
    const copy = mkdtempSync(join(tmpdir(), 'encyclopress-copy-'))
    onTestFinished(() => rmSync(copy, { recursive: true, force: true }))
    cpSync(whole, copy, { recursive: true })
    const words = join(copy, 'search/words')
    for (const file of readdirSync(words)) {
      if (body === null) rmSync(join(words, file))
      else writeFileSync(join(words, file), body)
    }
    await open(pathToFileURL(join(copy, SEARCH)).href, DESK, async (page) => {
      const heard = heardFrom(page)
      await box(page).fill('kelland')
      const note = page.locator('.notes p').first()
      await note.waitFor()
      expect(await note.innerText()).toMatch(
        /could not be read.*search\/words\/.*Load the page again/u,
      )
      await box(page).fill('type:person ')
      expect(await titles(page, 'Articles found')).toContain('Ida Voss')
      // Of a file that is not there the browser tells by itself.
      expect(heard.filter((line) => !/Failed to load resource/u.test(line))).toEqual([])
    })
  })
})
