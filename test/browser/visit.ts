import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll } from 'vitest'
import type { Look } from './chromium.ts'
import { findBrowser, inContext, launch } from './chromium.ts'
import type { Site } from './sites.ts'

/** Null where tests in a browser cannot run; `dist.test.ts` says so. */
export const BROWSER = findBrowser()

/** Pages of a site that are looked at side by side: one for each core of a small machine. */
const TABS = 2

/** What the tests of one file do in the browser that they share. */
export interface Reader {
  /** Runs something as a new reader. */
  readonly as: <T>(look: Look, run: (context: BrowserContext) => Promise<T>) => Promise<T>
  /** Opens one page as a new reader. */
  readonly open: <T>(
    url: string,
    look: Look,
    run: (page: Page, context: BrowserContext) => Promise<T>,
  ) => Promise<T>
  /** Opens the pages of a site that stand for all, as one new reader, and gathers what was found on each. */
  readonly all: (
    site: Site,
    look: Look,
    run: (page: Page, path: string) => Promise<readonly string[]>,
  ) => Promise<string[]>
}

/** Starts a browser for the tests of a file. */
export function reader(): Reader {
  let browser: Browser
  beforeAll(async () => {
    if (BROWSER !== null) browser = await launch(BROWSER)
  })
  afterAll(() => browser?.close())

  const as: Reader['as'] = (look, run) => inContext(browser, look, run)
  return {
    as,
    open: (url, look, run) =>
      as(look, async (context) => {
        const page = await context.newPage()
        await page.goto(url)
        return run(page, context)
      }),
    all: (site, look, run) =>
      as(look, async (context) => {
        const queue = [...site.kinds]
        const found: string[] = []
        // The page that leads on by chance is looked at itself.
        await context.route('**/assets/random.js', (route) => route.fulfill({ body: '' }))
        const tab = async () => {
          const page = await context.newPage()
          for (let path = queue.shift(); path !== undefined; path = queue.shift()) {
            await page.goto(site.url(path))
            for (const line of await run(page, path)) found.push(`${shortened(path)}: ${line}`)
          }
        }
        await Promise.all(Array.from({ length: TABS }, tab))
        return found.sort()
      }),
  }
}

function shortened(path: string): string {
  return path.length > 60 ? `${path.slice(0, 60)}…` : path
}
