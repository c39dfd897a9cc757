import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { BrowserContext } from 'playwright-core'
import { chromium } from 'playwright-core'

const ARGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

/** Where Chromium, Chrome and Edge are found on Linux, macOS and Windows; CHROMIUM names another. */
const PLACES = [
  process.env.CHROMIUM,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/usr/bin/microsoft-edge',
  '/snap/bin/chromium',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ...['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((name) => [
    join(process.env[name] ?? '', 'Google/Chrome/Application/chrome.exe'),
    join(process.env[name] ?? '', 'Microsoft/Edge/Application/msedge.exe'),
  ]),
]

/** An installed browser of Chromium's family, or null. */
export function findBrowser(): string | null {
  return PLACES.find((path) => path !== undefined && existsSync(path)) ?? null
}

/** How a page is looked at. */
export interface Look {
  readonly width: number
  readonly height: number
  readonly scheme: 'light' | 'dark'
  /** Whether scripts run; they do unless it says otherwise. */
  readonly scripts?: boolean
}

/** Runs something in a browser of its own, with a user folder that nothing else uses. */
export async function inBrowser<T>(
  executablePath: string,
  look: Look,
  run: (context: BrowserContext) => Promise<T>,
): Promise<T> {
  const userFolder = mkdtempSync(join(tmpdir(), 'encyclopress-browser-'))
  const context = await chromium.launchPersistentContext(userFolder, {
    executablePath,
    headless: true,
    args: ARGS,
    viewport: { width: look.width, height: look.height },
    colorScheme: look.scheme,
    javaScriptEnabled: look.scripts ?? true,
  })
  try {
    return await run(context)
  } finally {
    await context.close()
    rmSync(userFolder, { recursive: true, force: true })
  }
}
