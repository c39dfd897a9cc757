import { describe, expect, test } from 'vitest'
import { DESK } from './chromium.ts'
import { note } from './figures.ts'
import { RANDOM } from './pages.ts'
import { EVERY_SITE } from './sites.ts'
import { BROWSER, reader } from './visit.ts'

describe.skipIf(BROWSER === null).each(EVERY_SITE)('$name', (site) => {
  const { as } = reader()

  test('no page asks another host for anything, and the console stays empty', async () => {
    const heard = await as(DESK, async (context) => {
      const lines: string[] = []
      const page = await context.newPage()
      const hear = (line: string) => lines.push(`${page.url()}: ${line}`)
      const home = site.url('')
      context.on('request', (request) => {
        const url = request.url()
        if (!url.startsWith(home) && !url.startsWith('data:')) hear(`asks for ${url}`)
      })
      context.on('requestfailed', (request) => {
        // What is still on its way when the next page is opened is nobody's fault.
        const reason = request.failure()?.errorText
        if (reason !== 'net::ERR_ABORTED') hear(`${reason}: ${request.url()}`)
      })
      page.on('console', (message) =>
        hear(`${message.type()}: ${message.text()} ${message.location().url}`),
      )
      page.on('pageerror', (error) => hear(String(error)))
      for (const path of site.pages) {
        await page.goto(site.url(path))
        // This one leads on.
        if (path === RANDOM) await page.waitForURL('**/wiki/*.html')
        // Whatever a page does when it is idle.
        await page.evaluate(() => new Promise((done) => requestIdleCallback(done)))
      }
      return lines
    })
    note({
      what: 'requests elsewhere, console messages',
      reach: `${site.name}, ${site.pages.length} pages`,
      measured: String(heard.length),
      ok: heard.length === 0,
    })
    expect(heard).toEqual([])
  })
})
