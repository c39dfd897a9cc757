/**
 * Takes pictures of pages, for people to look at: `npm run screenshots [-- FOLDER]`.
 *
 * Every page given below, at the four sizes of the design, light and dark, goes to FOLDER (by default
 * a new temporary one); the two pictures of the README go to docs/images/.
 */
import { mkdirSync, mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Look } from './chromium.ts'
import { findBrowser, inBrowser } from './chromium.ts'

const ROOT = resolve(import.meta.dirname, '../..')
const PAGES = ['index.html', 'all.html', '404.html', 'wiki/midal-attack.html', 'wiki/niger.html']
const SIZES = [
  [360, 740],
  [768, 1024],
  [1280, 800],
  [1920, 1080],
] as const

const browser = findBrowser()
if (browser === null) throw new Error('No Chromium, Chrome or Edge is installed here.')
const folder = process.argv[2] ?? mkdtempSync(join(tmpdir(), 'encyclopress-shots-'))
mkdirSync(folder, { recursive: true })

for (const scheme of ['light', 'dark'] as const) {
  for (const [width, height] of SIZES) await shoot(browser, { width, height, scheme }, folder)
}
const images = join(ROOT, 'docs/images')
mkdirSync(images, { recursive: true })
await picture(
  browser,
  { width: 1280, height: 800, scheme: 'light' },
  join(images, 'desktop-light.png'),
)
await picture(browser, { width: 360, height: 740, scheme: 'dark' }, join(images, 'phone-dark.png'))
process.stdout.write(`${folder}\n`)

async function shoot(executable: string, look: Look, into: string): Promise<void> {
  await inBrowser(executable, look, async (context) => {
    const page = await context.newPage()
    for (const path of PAGES) {
      await page.goto(pathToFileURL(join(ROOT, 'dist', path)).href)
      const name = path.replace(/\W+/gu, '-').replace(/-html$/u, '')
      await page.screenshot({
        path: join(into, `${name}-${look.width}-${look.scheme}.png`),
        fullPage: true,
      })
    }
  })
}

async function picture(executable: string, look: Look, path: string): Promise<void> {
  await inBrowser(executable, look, async (context) => {
    const page = await context.newPage()
    await page.goto(pathToFileURL(join(ROOT, 'dist/wiki/midal-attack.html')).href)
    await page.screenshot({ path })
  })
}
