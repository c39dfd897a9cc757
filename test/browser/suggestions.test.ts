import { cpSync, mkdtempSync, rmSync, truncateSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Page } from 'playwright-core'
import { describe, expect, inject, test } from 'vitest'
import { DESK, PHONE } from './chromium.ts'
import { MIDAL, SITES } from './sites.ts'
import { BROWSER, reader } from './visit.ts'

const DIST = SITES.filter(({ edition }) => edition === 'dist')

/** Types into the search box from anywhere, and waits for the suggestions. */
async function ask(page: Page, text: string): Promise<string[]> {
  await page.keyboard.press('/')
  await page.keyboard.type(text)
  await page.locator('.names:not([hidden]) a:last-child').filter({ hasText: text }).waitFor()
  return page.locator('.names .title').allInnerTexts()
}

describe.skipIf(BROWSER === null).each(DIST)('$name, suggestions', (site) => {
  const { open } = reader()
  const url = site.url(MIDAL)

  test.each([
    ['mid', ['Midal attack', 'Midal valley']],
    ['JNIM', ['JNIM']],
    ['mdial att', ['Midal attack']],
    ['attack mid', ['Midal attack']],
  ])('for “%s”', async (typed, names) => {
    expect(await open(url, DESK, (page) => ask(page, typed))).toEqual(names)
  })

  test('are loaded when the box is used, and not before', async () => {
    const loaded = await open(url, DESK, async (page) => {
      const scripts: string[] = []
      page.on('request', (request) => scripts.push(request.url()))
      await page.reload({ waitUntil: 'networkidle' })
      const before = scripts.filter((one) => /suggest|search\//u.test(one)).length
      await ask(page, 'mid')
      return { before, after: scripts.filter((one) => /suggest|search\//u.test(one)).length }
    })
    expect(loaded).toEqual({ before: 0, after: 3 })
  })

  test('go by arrows to the last row, which searches all texts for what is typed', async () => {
    const seen = await open(url, DESK, async (page) => {
      await ask(page, 'mid')
      await page.keyboard.press('ArrowUp')
      const last = page.locator('.names [aria-selected=true]')
      const box = page.getByRole('combobox')
      return {
        text: await last.innerText(),
        href: (await last.getAttribute('href'))?.split('/').at(-1),
        isActive:
          (await box.getAttribute('aria-activedescendant')) === (await last.getAttribute('id')),
        heard: await page.locator('#_status').innerText(),
      }
    })
    expect(seen).toEqual({
      text: 'Search for “mid” in all texts',
      href: 'search.html?q=mid',
      isActive: true,
      heard: 'Suggestions: 2',
    })
  })

  test('what is typed into a form that is not there yet is not lost', async () => {
    const title = await open(url, PHONE, async (page) => {
      await page.locator('form.search input').click()
      await page.keyboard.type('midal val')
      await page.keyboard.press('Enter')
      await page.waitForURL('**/midal-valley.html')
      return page.locator('h1').innerText()
    })
    expect(title).toBe('Midal valley')
  })
})

const READING = SITES.filter(({ edition }) => edition === 'reading')

describe.skipIf(BROWSER === null).each(READING)('$name, rows with pictures', (site) => {
  const { open } = reader()

  test('are as high as others, whatever shape the picture has', async () => {
    const seen = await open(site.url('all.html'), DESK, async (page) => {
      await ask(page, 'ver')
      return page.locator('.names img').evaluateAll(async (images) => {
        const boxes = images.map(async (image) => {
          const { alt, loading, width, height } = image as HTMLImageElement
          const before = image.getBoundingClientRect().height
          await (image as HTMLImageElement).decode()
          const { width: shown, height: high } = image.getBoundingClientRect()
          return { alt, loading, box: [width, height, before, shown, high] }
        })
        return Promise.all(boxes)
      })
    })
    expect(seen.length).toBeGreaterThan(2)
    for (const one of seen)
      expect(one).toEqual({ alt: '', loading: 'lazy', box: [40, 40, 40, 40, 40] })
  })
})

describe.skipIf(BROWSER === null).each([
  ['a page of names', 'search/names/p/_0.js'],
  ['the list of names', 'search/names/list.js'],
  ['the script that suggests', 'assets/suggest.js'],
])('%s', (_, file) => {
  const { open } = reader()

  test.each(['is cut off', 'is missing'])(
    '%s: the reader is told, and there is no error',
    async (how) => {
      await inCopy(async (folder) => {
        if (how === 'is missing') rmSync(join(folder, file))
        else truncateSync(join(folder, file), 40)
        const seen = await open(pathToFileURL(join(folder, MIDAL)).href, DESK, async (page) => {
          const errors: string[] = []
          page.on('pageerror', (error) => errors.push(String(error)))
          page.on('console', (message) => {
            // That a file is not there is told by the browser itself.
            if (!message.text().includes('ERR_FILE_NOT_FOUND')) errors.push(message.text())
          })
          await page.keyboard.press('/')
          await page.keyboard.type('mid')
          const row = page.locator('.names:not([hidden]) a', { hasText: 'could not be loaded' })
          await row.waitFor()
          return { errors, href: await row.getAttribute('href') }
        })
        expect(seen).toEqual({ errors: [], href: '../all.html' })
      })
    },
  )
})

/** Runs something with a copy of the seeds' edition, on the disk. */
async function inCopy(run: (folder: string) => Promise<void>): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'encyclopress-copy-'))
  try {
    cpSync(inject('editions').dist, folder, { recursive: true })
    await run(folder)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
