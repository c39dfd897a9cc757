import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { PHONE } from './chromium.ts'
import { note } from './figures.ts'
import type { Site } from './sites.ts'
import { EVERY_SITE } from './sites.ts'
import { BROWSER, reader } from './visit.ts'

const NO_SCRIPTS = { ...PHONE, scripts: false }

describe.skipIf(BROWSER === null).each(EVERY_SITE)('$name, scripts off', (site) => {
  const { all, open } = reader()

  test('every link leads to a page and to a place on it, and every file is there', async () => {
    const { visited, links, broken } = await open(site.url('index.html'), NO_SCRIPTS, (page) =>
      crawl(page, site),
    )
    note({
      what: 'broken links and files',
      reach: `${site.name}, ${visited} pages, ${links} links, scripts off`,
      measured: String(broken.length),
      ok: broken.length === 0,
    })
    expect(broken).toEqual([])
    // No page links to the one for addresses that are not there.
    expect(visited).toBe(site.pages.length - 1)
  })

  test('all text is seen, and no control is there that would do nothing', async () => {
    const missing = await all(site, NO_SCRIPTS, (page) =>
      page.evaluate(() => {
        const nameOf = (element: Element) =>
          `${element.tagName.toLowerCase()} “${(element.textContent ?? '').trim().slice(0, 40)}”`
        const isSeen = (element: Element) => element.checkVisibility({ visibilityProperty: true })
        const text = [...document.querySelectorAll('main :is(h1, h2, h3, h4, p, td, pre, li)')]
          .filter((element) => !element.closest('.contents, [hidden]'))
          .filter((element) => element.textContent?.trim() !== '')
          .filter((element) => !isSeen(element))
          .map((element) => `not seen: ${nameOf(element)}`)
        const dead = [...document.querySelectorAll('button, input, select')]
          .filter((control) => isSeen(control) && !control.closest('form[action]'))
          .filter((control) => !control.matches('[popovertarget], [command]'))
          .map((control) => `does nothing: ${nameOf(control)}`)
        return [...text, ...dead]
      }),
    )
    note({
      what: 'text unseen, controls dead',
      reach: `${site.name}, ${site.kinds.length} pages, scripts off`,
      measured: String(missing.length),
      ok: missing.length === 0,
    })
    expect(missing).toEqual([])
  })
})

/** Follows every link from a page on, as long as it stays on the site. */
async function crawl(page: Page, site: Site) {
  const home = site.url('')
  const idsOf = new Map<string, ReadonlySet<string>>()
  const links: { from: string; to: string; id: string }[] = []
  const queue = [page.url()]
  const broken: string[] = []
  for (let url = queue.pop(); url !== undefined; url = queue.pop()) {
    if (idsOf.has(url)) continue
    const response = await page.goto(url).catch(() => null)
    if (response?.ok() !== true) {
      broken.push(`${url}: not there`)
      continue
    }
    const found = await page.evaluate(() => ({
      ids: [...document.querySelectorAll('[id]')].map(({ id }) => id),
      // Those of a picture have an object for their `href`.
      links: [...document.querySelectorAll('a')].map(
        (link) => new URL(link.getAttribute('href') ?? '', document.baseURI).href,
      ),
      files: [
        ...[...document.querySelectorAll('link')].map(({ href }) => href),
        ...[...document.querySelectorAll('script')].map(({ src }) => src),
        ...[...document.images].map(({ src }) => src),
        ...[...document.forms].map(({ action }) => action),
      ].filter((address) => address !== ''),
    }))
    idsOf.set(url, new Set(found.ids))
    for (const address of [...found.links, ...found.files]) {
      if (!address.startsWith(home)) {
        if (/^(?:file|http:\/\/127)/u.test(address)) broken.push(`${url}: leaves for ${address}`)
        continue
      }
      const [to = '', id = ''] = address.split('#')
      links.push({ from: url, to, id: decodeURIComponent(id) })
      if (to.endsWith('.html')) queue.push(to)
    }
  }
  const files = new Set(links.map(({ to }) => to).filter((to) => !idsOf.has(to)))
  for (const file of files) if (!(await isThere(page, file))) broken.push(`${file}: not there`)
  for (const { from, to, id } of links) {
    if (id !== '' && idsOf.get(to)?.has(id) === false) broken.push(`${from}: no #${id} on ${to}`)
  }
  return { visited: idsOf.size, links: links.length, broken }
}

async function isThere(page: Page, url: string): Promise<boolean> {
  if (url.startsWith('file:')) return existsSync(fileURLToPath(url))
  return (await page.request.get(url)).ok()
}
