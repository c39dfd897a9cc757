import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { BrowserContext, Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import type { Look } from './chromium.ts'
import { findBrowser, inBrowser } from './chromium.ts'

const DIST = resolve(import.meta.dirname, '../../dist')
const browser = findBrowser()
const DESK: Look = { width: 1280, height: 800, scheme: 'light' }
const PHONE: Look = { width: 360, height: 740, scheme: 'dark' }

/** Opens dist/ as a reader does who double-clicks a file. */
function open<T>(
  path: string,
  look: Look,
  read: (page: Page, context: BrowserContext) => Promise<T>,
): Promise<T> {
  return inBrowser(browser as string, look, async (context) => {
    const page = await context.newPage()
    await page.goto(pathToFileURL(join(DIST, path)).href)
    return read(page, context)
  })
}

test('a browser is installed', () => {
  if (browser !== null || process.env.CI !== 'true') {
    if (browser === null)
      console.warn('SKIPPED: no Chromium, Chrome or Edge is installed; CHROMIUM=… names one.')
    return
  }
  throw new Error(
    'No Chromium, Chrome or Edge is installed, and under CI the browser tests must run.',
  )
})

describe.skipIf(browser === null)('dist/ from file://', () => {
  test('from the front page a reader gets to the article and reads its infobox', async () => {
    const seen = await open('index.html', DESK, async (page) => {
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

  test('every link of every page leads to a page and to a place on it', async () => {
    const broken = await open('index.html', DESK, async (page) => {
      const idsOf = new Map<string, Set<string>>()
      const links: { from: string; path: string; id: string }[] = []
      const queue = [page.url()]
      for (let url = queue.pop(); url !== undefined; url = queue.pop()) {
        if (idsOf.has(url)) continue
        await page.goto(url)
        const found = await page.evaluate(() => ({
          ids: [...document.querySelectorAll('[id]')].map(({ id }) => id),
          links: [...document.querySelectorAll('a')].map(({ href }) => href),
        }))
        idsOf.set(url, new Set(found.ids))
        for (const href of found.links.filter((link) => link.startsWith('file:'))) {
          const [path = '', id = ''] = href.split('#')
          links.push({ from: url, path, id: decodeURIComponent(id) })
          if (path.endsWith('.html')) queue.push(path)
        }
      }
      expect(idsOf.size).toBe(16)
      return links.filter(
        ({ path, id }) => path.endsWith('.html') && id !== '' && !idsOf.get(path)?.has(id),
      )
    })
    expect(broken).toEqual([])
  })

  test('no page asks another host for anything, or logs an error', async () => {
    const outside: string[] = []
    await inBrowser(browser as string, DESK, async (context) => {
      const page = await context.newPage()
      page.on(
        'request',
        (request) => request.url().startsWith('file:') || outside.push(request.url()),
      )
      page.on('console', (message) => message.type() === 'error' && outside.push(message.text()))
      for (const path of ['index.html', 'all.html', '404.html', 'wiki/midal-attack.html']) {
        await page.goto(pathToFileURL(join(DIST, path)).href)
      }
    })
    expect(outside).toEqual([])
  })

  test.each([320, 360, 768, 1280, 1920])('no page scrolls sideways at %i px', async (width) => {
    const wide = await inBrowser(browser as string, { ...PHONE, width }, async (context) => {
      const page = await context.newPage()
      const found: string[] = []
      for (const path of [
        'index.html',
        'all.html',
        '404.html',
        'wiki/midal-attack.html',
        'wiki/niger.html',
      ]) {
        await page.goto(pathToFileURL(join(DIST, path)).href)
        const overflow = await page.evaluate(
          () => document.documentElement.scrollWidth - window.innerWidth,
        )
        if (overflow > 0) found.push(`${path}: ${overflow} px`)
      }
      return found
    })
    expect(wide).toEqual([])
  })

  test('on a phone the first paragraph stands above the infobox, on a desk beside it', async () => {
    const places = (look: Look) =>
      open('wiki/midal-attack.html', look, async (page) => {
        const paragraph = await page.locator('.lead > p').first().boundingBox()
        const infobox = await page.locator('.infobox').boundingBox()
        return { paragraph: paragraph?.y ?? 0, infobox: infobox?.y ?? 0 }
      })
    const [phone, desk] = [await places(PHONE), await places(DESK)]
    expect(phone.paragraph).toBeLessThan(phone.infobox)
    expect(Math.abs(desk.paragraph - desk.infobox)).toBeLessThan(24)
  })

  test('with scripts off the article is all there', async () => {
    const isSeen = await open('wiki/midal-attack.html', { ...PHONE, scripts: false }, (page) =>
      page.getByText('Hamzata and the HCUA denied the accusations.').isVisible(),
    )
    expect(isSeen).toBe(true)
  })

  test('the page follows the system into the dark', async () => {
    const colour = (look: Look) =>
      open('index.html', look, (page) =>
        page.evaluate(() => getComputedStyle(document.body).backgroundColor),
      )
    expect(await colour({ ...DESK, scheme: 'dark' })).not.toBe(await colour(DESK))
  })
})
