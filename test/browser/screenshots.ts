/**
 * Takes pictures of pages, for people to look at: `npm run screenshots [-- FOLDER]`.
 *
 * Pages of dist/ and of the reading fixture, at the four sizes of the design, light and dark, go to
 * FOLDER (by default a new temporary one); the two pictures of the README go to docs/images/.
 */
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Browser } from 'playwright-core'
import { buildReading } from '../support/reading.ts'
import type { Look } from './chromium.ts'
import { DESK, findBrowser, inContext, launch, PHONE } from './chromium.ts'
import { exemplary, pagesOf, RANDOM } from './pages.ts'

const ROOT = resolve(import.meta.dirname, '../..')
const PAGES = pagesOf(join(ROOT, 'dist')).filter((path) => path !== RANDOM)
const SIZES = [
  [360, 740],
  [768, 1024],
  [1280, 800],
  [1920, 1080],
] as const
/** A picture of more is more than the browser can hold, and than anybody looks at. */
const HIGHEST = 8000

const path = findBrowser()
if (path === null) throw new Error('No Chromium, Chrome or Edge is installed here.')
const folder = process.argv[2] ?? mkdtempSync(join(tmpdir(), 'encyclopress-shots-'))
const temporary = mkdtempSync(join(tmpdir(), 'encyclopress-reading-'))
const built = buildReading(temporary)

const browser = await launch(path)
try {
  for (const scheme of ['light', 'dark'] as const) {
    for (const [width, height] of SIZES) {
      const look: Look = { width, height, scheme }
      await shoot(browser, look, join(ROOT, 'dist'), PAGES, join(folder, 'dist'))
      await shoot(
        browser,
        look,
        built,
        exemplary(pagesOf(built)).filter((path) => path !== RANDOM),
        join(folder, 'reading'),
      )
    }
  }
  const images = join(ROOT, 'docs/images')
  await picture(browser, DESK, join(images, 'desktop-light.png'))
  await picture(browser, PHONE, join(images, 'phone-dark.png'))
} finally {
  await browser.close()
  rmSync(temporary, { recursive: true, force: true })
}
process.stdout.write(`${folder}\n`)

/** Whole pages, at one look. */
async function shoot(
  browser: Browser,
  look: Look,
  from: string,
  pages: readonly string[],
  into: string,
): Promise<void> {
  mkdirSync(into, { recursive: true })
  await inContext(browser, look, async (context) => {
    const page = await context.newPage()
    for (const path of pages) {
      await page.goto(pathToFileURL(join(from, path)).href)
      const height = await page.evaluate(() => document.documentElement.scrollHeight)
      const name = path
        .replace(/\.html$/u, '')
        .replaceAll('/', '-')
        .slice(0, 80)
      await page.screenshot({
        path: join(into, `${name}-${look.width}-${look.scheme}.png`),
        fullPage: true,
        clip: { x: 0, y: 0, width: look.width, height: Math.min(height, HIGHEST) },
      })
    }
  })
}

/** What a window shows of the Midal article. */
async function picture(browser: Browser, look: Look, into: string): Promise<void> {
  mkdirSync(resolve(into, '..'), { recursive: true })
  await inContext(browser, look, async (context) => {
    const page = await context.newPage()
    await page.goto(pathToFileURL(join(ROOT, 'dist/wiki/midal-attack.html')).href)
    await page.screenshot({ path: into })
  })
}
