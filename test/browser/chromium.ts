import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser, BrowserContext } from 'playwright-core'
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
  /** Whether fingers are used; a mouse is, unless it says otherwise. */
  readonly touch?: boolean
}

export const DESK: Look = { width: 1280, height: 800, scheme: 'light' }
export const PHONE: Look = { width: 360, height: 740, scheme: 'dark' }

/** How long something on a page may take to appear, in milliseconds; nothing there takes so long. */
const PATIENCE = 10_000

/** Starts a browser with a user folder of its own, which is gone when it is closed. */
export function launch(executablePath: string): Promise<Browser> {
  return chromium.launch({ executablePath, headless: true, args: ARGS })
}

/** Runs something as a reader whom the browser has never seen. */
export async function inContext<T>(
  browser: Browser,
  look: Look,
  run: (context: BrowserContext) => Promise<T>,
): Promise<T> {
  const context = await browser.newContext({
    viewport: { width: look.width, height: look.height },
    colorScheme: look.scheme,
    javaScriptEnabled: look.scripts ?? true,
    hasTouch: look.touch ?? false,
  })
  context.setDefaultTimeout(PATIENCE)
  try {
    return await run(context)
  } finally {
    await context.close()
  }
}
