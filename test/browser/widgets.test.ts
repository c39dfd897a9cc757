import type { Locator, Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { axeFindings } from './axe.ts'
import type { Look } from './chromium.ts'
import { DESK, PHONE } from './chromium.ts'
import { note } from './figures.ts'
import type { Site } from './sites.ts'
import { SITES } from './sites.ts'
import { BROWSER, reader } from './visit.ts'

/** Something that opens over a page. */
interface Widget {
  readonly name: string
  readonly looks: readonly Look[]
  /** Opens it as a reader does. */
  readonly open: (page: Page) => Promise<void>
  /** What is seen while it is open. */
  readonly part: (page: Page) => Locator
}

const TOUCH: Look = { ...PHONE, touch: true }

const WIDGETS: readonly Widget[] = [
  {
    name: 'search suggestions',
    looks: [DESK, PHONE],
    open: async (page) => {
      await page.keyboard.press('/')
      await page.keyboard.type('n')
    },
    part: (page) => page.getByRole('option').nth(1),
  },
  {
    name: 'appearance menu',
    looks: [DESK, PHONE],
    open: (page) => page.locator('.looks').click(),
    part: (page) => page.locator('#_appearance'),
  },
  {
    name: 'preview card, mouse at rest',
    looks: [DESK],
    open: (page) => articleLink(page).hover(),
    part: (page) => page.locator('.card'),
  },
  {
    name: 'preview card, link in focus',
    looks: [DESK, PHONE],
    open: async (page) => {
      // What a script focuses counts as the keyboard's once a key has been used.
      await page.keyboard.press('Tab')
      await articleLink(page).focus()
    },
    part: (page) => page.locator('.card'),
  },
  {
    name: 'note, mouse at rest',
    looks: [DESK],
    open: (page) => mark(page).hover(),
    part: (page) => page.getByRole('note'),
  },
  {
    name: 'note, tapped',
    looks: [TOUCH],
    open: (page) => mark(page).tap(),
    part: (page) => page.getByRole('note'),
  },
  {
    name: 'contents by the title',
    looks: [PHONE],
    open: (page) => page.locator('.contents summary').click(),
    part: (page) => page.locator('.contents ol').first(),
  },
  {
    name: 'contents from the header',
    looks: [PHONE],
    open: async (page) => {
      await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight))
      await page.locator('.find-contents').click()
    },
    part: (page) => page.locator('.contents ol').first(),
  },
]

const CASES = WIDGETS.flatMap(({ looks, ...widget }) =>
  looks.map((look) => ({ ...widget, look, at: `${look.width} px` })),
)

function articleLink(page: Page): Locator {
  return page.locator('main .lead p a[href$=".html"]').first()
}

function mark(page: Page): Locator {
  return page.locator('.reference a').first()
}

/** An article with references, sections and links to others; that of the fixture is Arabic. */
function articleOf({ edition }: Site): string {
  return edition === 'dist'
    ? 'wiki/jama-at-nasr-al-islam-wal-muslimin.html'
    : 'wiki/معركة-مصب-أوسكي.html'
}

describe.skipIf(BROWSER === null).each(SITES)('$name', (site) => {
  const { as, open } = reader()
  const url = site.url(articleOf(site))

  // From the disk in one scheme, from the server in the other.
  const scheme = site.from === 'file' ? 'light' : 'dark'

  test.each(CASES)('$name at $at: opens, axe finds nothing, Escape closes', async (widget) => {
    const { found, isClosed } = await open(url, { ...widget.look, scheme }, async (page) => {
      const part = widget.part(page)
      expect(await part.isVisible()).toBe(false)
      await widget.open(page)
      await part.waitFor({ state: 'visible' })
      const found = await axeFindings(page)
      await page.keyboard.press('Escape')
      return { found, isClosed: !(await part.isVisible()) }
    })
    note({
      what: 'axe findings while it is open, closed by Escape',
      reach: `${widget.name} (${site.name}), ${widget.at}, ${scheme}`,
      measured: `${found.length}, ${isClosed ? 'closed' : 'still open'}`,
      ok: found.length === 0 && isClosed,
    })
    expect(found).toEqual([])
    expect(isClosed).toBe(true)
  })

  test('`/` goes to the search box, Enter to the article that fits best', async () => {
    const seen = await open(url, DESK, async (page) => {
      await page.keyboard.press('/')
      const role = await page.locator(':focus').getAttribute('role')
      const name = site.edition === 'dist' ? 'kidal' : 'glossary'
      await page.keyboard.type(name)
      await page.keyboard.press('Enter')
      await page.waitForURL(`**/${name}*.html`)
      return { role, typed: name, title: (await page.locator('h1').innerText()).toLowerCase() }
    })
    expect(seen.role).toBe('combobox')
    expect(seen.title).toContain(seen.typed)
  })

  test('a finger that taps a link to an article follows it; no card gets in between', async () => {
    await open(url, TOUCH, async (page) => {
      const target = await articleLink(page).evaluate((link) => (link as HTMLAnchorElement).href)
      await articleLink(page).tap()
      await page.waitForURL(target)
      expect(await page.locator('.card').count()).toBe(0)
    })
  })

  test('a chosen appearance is there on the next page before anything is painted', async () => {
    const papers = await as(DESK, async (context) => {
      const page = await context.newPage()
      const paper = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor)
      await page.goto(url)
      const light = await paper()
      await page.locator('.looks').click()
      await page.locator('[name=theme][value=dark]').check()
      const dark = await paper()
      // The script that opens menus has no part in it: without it the colour is the same.
      await page.route('**/reader.js', (route) => route.abort())
      await page.keyboard.press('Escape')
      await page.locator('a.name').click()
      await page.waitForURL('**/index.html')
      return { light, dark, next: await paper() }
    })
    expect(papers.dark).not.toBe(papers.light)
    expect(papers.next).toBe(papers.dark)
  })
})
