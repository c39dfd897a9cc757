import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { describe, expect, test } from 'vitest'
import { encyclopress, temporaryFolder } from '../support/cli.ts'
import { axeFindings } from './axe.ts'
import { DESK, PHONE } from './chromium.ts'
import { pagesOf } from './pages.ts'
import { BROWSER, reader } from './visit.ts'

/** A new encyclopedia, built as it is; the address of a page on the disk. */
async function newSite(): Promise<{ out: string; url: (path: string) => string }> {
  const folder = temporaryFolder()
  expect(await encyclopress(folder, 'new', 'town')).toMatchObject({ exit: 0, err: '' })
  const built = await encyclopress(join(folder, 'town'), 'build', '--strict')
  expect(built).toMatchObject({ exit: 0, err: '' })
  const out = join(folder, 'town', 'dist')
  return { out, url: (path) => pathToFileURL(join(out, path)).href }
}

describe.skipIf(BROWSER === null)('a new encyclopedia, without an edit', () => {
  const { open } = reader()

  test.each([DESK, PHONE])('can be read at $width px', async (look) => {
    const { url } = await newSite()
    await open(url('index.html'), look, async (page) => {
      await page.getByRole('link', { name: 'Battle of Wrack Sound' }).first().click()
      const infobox = page.locator('.infobox')
      await infobox.getByText('Ostermouth Company', { exact: true }).waitFor()
      expect(await infobox.getByText('6 ships').isVisible()).toBe(true)
      await infobox.getByRole('link', { name: 'Merrowby' }).first().click()
      await page.getByRole('heading', { level: 1, name: 'Merrowby' }).waitFor()
      const widths = await page
        .locator('main img')
        .evaluateAll((all) => all.map((image) => (image as HTMLImageElement).naturalWidth))
      expect(widths).toHaveLength(2)
      expect(widths.every((width) => width > 0)).toBe(true)
      expect(await page.getByRole('table').getByText('Company Quay').isVisible()).toBe(true)
      await page.getByRole('link', { name: 'Writing an article' }).first().click()
      await page.getByRole('heading', { level: 1, name: 'Writing an article' }).waitFor()
      await page.goto(url('wiki/the-light.html'))
      await page.getByRole('heading', { level: 1, name: 'Merrowby Lighthouse' }).waitFor()
    })
  })

  test('has no link that leads nowhere, and nothing that axe finds', async () => {
    const { out, url } = await newSite()
    const wrong = await open(url('index.html'), DESK, async (page) => {
      const found: string[] = []
      for (const path of pagesOf(out)) {
        await page.goto(url(path))
        const addresses = await page
          .locator('a[href]')
          .evaluateAll((all) =>
            all.map((link) => new URL(link.getAttribute('href') ?? '', document.baseURI).href),
          )
        for (const address of addresses.filter((one) => one.startsWith('file:')))
          if (!existsSync(new URL(address))) found.push(`${path}: ${address}`)
        // Pages around the articles are looked at for other sites.
        if (path.startsWith('wiki/'))
          found.push(...(await axeFindings(page)).map((one) => `${path}: ${one}`))
      }
      return found
    })
    expect(wrong).toEqual([])
  })
})
