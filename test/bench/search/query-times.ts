import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Page } from 'playwright-core'
import { DESK, findBrowser, inContext, launch } from '../../browser/chromium.ts'
import { median } from '../measure.ts'

/** A time in milliseconds. */
export interface QueryTime {
  readonly what: string
  readonly time: number
}

/**
 * The time from a query to its results, in a browser that has not seen the site: the page is open, and nothing
 * of the index is loaded. Without a browser there is none.
 */
export async function queryTimes(site: string, queries: readonly string[]): Promise<QueryTime[]> {
  const path = findBrowser()
  if (path === null) return []
  const url = pathToFileURL(join(site, 'search.html')).href
  const browser = await launch(path)
  try {
    const times: number[] = []
    for (const query of queries)
      times.push(
        await inContext(browser, DESK, async (context) => {
          const page = await context.newPage()
          await page.goto(url)
          await page.waitForSelector('form.find')
          return timeOf(page, query)
        }),
      )
    const sorted = times.sort((a, b) => a - b)
    return [
      { what: 'query to results, cold from disk: median', time: median(sorted) },
      { what: '… and nine of ten', time: sorted[Math.floor(sorted.length * 0.9)] ?? 0 },
    ]
  } finally {
    await browser.close()
  }
}

/** Runs in the page: puts a query into its box, and waits until results are laid out. */
function timeOf(page: Page, query: string): Promise<number> {
  return page.evaluate(async (text) => {
    const input = document.querySelector('form.find input') as HTMLInputElement
    const found = document.getElementById('_found') as HTMLElement
    const start = performance.now()
    input.value = text
    input.dispatchEvent(new Event('input', { bubbles: true }))
    while (found.hidden) await new Promise((done) => setTimeout(done, 1))
    found.getBoundingClientRect()
    return performance.now() - start
  }, query)
}
