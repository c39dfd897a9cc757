import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { DESK } from './chromium.ts'
import type { Library } from './kiwix.ts'
import { hasKiwix, libraryOf } from './kiwix.ts'
import { SITES } from './sites.ts'
import { BROWSER, reader } from './visit.ts'

const HAS_KIWIX = hasKiwix()

test('Kiwix’s tools are there, or this is a machine where they may lack', () => {
  expect(HAS_KIWIX || process.env.CI !== 'true').toBe(true)
})

/** What lies behind addresses of a page's links, images, scripts and stylesheets, but not on other hosts. */
function behind(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const named = [...document.querySelectorAll('main [href], main [src], head [href], head [src]')]
    const urls = named.map(
      (one) => new URL(one.getAttribute('href') ?? (one as HTMLImageElement).src, document.baseURI),
    )
    return [
      ...new Set(
        urls
          .filter(({ host }) => host === location.host)
          .map(({ origin, pathname }) => origin + pathname),
      ),
    ]
  })
}

describe.skipIf(BROWSER === null || !HAS_KIWIX).each(SITES.filter(({ from }) => from === 'file'))(
  '$edition, as a ZIM file',
  ({ edition, kinds, redirects }) => {
    const { open, as } = reader()
    const folder = mkdtempSync(join(tmpdir(), 'encyclopress-'))
    let library: Library

    beforeAll(async () => {
      library = await libraryOf(inject('editions')[edition], folder)
    })
    afterAll(async () => {
      await library?.close()
      rmSync(folder, { recursive: true, force: true })
    })

    test('is sound to zimcheck', () => {
      expect(library.verdict).toContain('Overall Test Status: Pass')
      expect(library.verdict).not.toMatch(/\[(?:ERROR|WARNING)\]/u)
    })

    test('has all that its pages lead to and show, and nothing complains', async () => {
      const complaints = await as(DESK, async (context) => {
        const found: string[] = []
        const page = await context.newPage()
        page.on('console', (one) => {
          // Kiwix's own bar has jQuery, which tries what a browser can do with a handler of its own.
          const isKiwixs = /inline event handler/u.test(one.text())
          if (one.type() === 'error' && !isKiwixs) found.push(one.text())
        })
        page.on('pageerror', (error) => found.push(error.message))
        const urls = new Set<string>()
        for (const path of kinds) {
          await page.goto(library.url + path)
          for (const url of await behind(page)) urls.add(url)
          const broken = await page.locator('main img').evaluateAll(async (images) => {
            for (const one of images) one.setAttribute('loading', 'eager')
            await Promise.all(
              images.map((one) => (one as HTMLImageElement).decode().catch(() => null)),
            )
            return images.filter((one) => (one as HTMLImageElement).naturalWidth === 0).length
          })
          if (broken > 0) found.push(`${path}: ${broken} images are not shown`)
        }
        for (const url of urls) {
          const answer = await context.request.get(url)
          if (!answer.ok()) found.push(`${answer.status()} ${url.slice(library.url.length)}`)
        }
        return found
      })
      expect(complaints).toEqual([])
    })

    test('leads from another name to its article', async () => {
      for (const path of redirects.slice(0, 5)) {
        const title = await open(library.url + path, DESK, async (page) => {
          await page.locator('h1').waitFor()
          return page.title()
        })
        expect(title).not.toBe('')
      }
    })

    test.runIf(edition === 'dist')('suggests, previews and searches', async () => {
      const seen = await open(`${library.url}wiki/midal-attack.html`, DESK, async (page) => {
        await page.keyboard.press('/')
        await page.keyboard.type('jama')
        await page.locator('.names:not([hidden]) .title').first().waitFor()
        const suggested = await page.locator('.names .title').first().innerText()
        await page.keyboard.press('Escape')
        await page.locator('#_text p a[href="niger.html"]').first().hover()
        const preview = await page.locator('.card').innerText()
        await page.goto(`${library.url}search.html?q=motorcycles`)
        const found = await page.locator('.results > li > a').first().innerText()
        return { suggested, preview: preview.split('\n')[0], found }
      })
      expect(seen).toEqual({
        suggested: "Jama'at Nasr al-Islam wal Muslimin",
        preview: 'Niger',
        found: 'Midal valley',
      })
    })
  },
)
