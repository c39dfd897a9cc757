import type { BrowserContext, Page, Request } from 'playwright-core'
import type { Audit } from './audit.ts'
import { audit } from './audit.ts'
import { inFrames } from './in-frames.ts'

/** A page as it was in the end. */
export interface Audited extends Audit {
  readonly path: string
}

/** What happened while pages were open. */
export interface Seen<T> {
  /** What ran, and what was asked for elsewhere; each by the page where so. */
  readonly ran: readonly string[]
  /** What the policies of the pages refused. */
  readonly refused: readonly string[]
  readonly result: T
}

/** What is done on a page that is open. */
export type Deed = 'look' | 'hover' | 'click'

/** What Chromium says of a request that it has not made. */
const REFUSALS: ReadonlySet<string> = new Set(['csp', 'origin'])

/** So many pages are open at once, each in a frame. */
const AT_ONCE = 24

/**
 * Has something done in an empty page beside a site, and tells what ran meanwhile, there and in all frames.
 *
 * @param top the empty page; the site lies below.
 */
export async function watched<T>(
  context: BrowserContext,
  top: string,
  act: (page: Page) => Promise<T>,
): Promise<Seen<T>> {
  const [ran, refused] = [new Set<string>(), new Set<string>()]
  await context.exposeBinding('__ran', ({ frame }, id: unknown) => {
    ran.add(`${String(id)} ran on ${decodeURI(frame.url()).slice(top.length)}`)
  })
  await context.exposeBinding('__refused', ({ frame }, what: string) => {
    refused.add(`${what} on ${decodeURI(frame.url()).slice(top.length)}`)
  })
  await context.addInitScript(hurry)
  const ask = (request: Request) => {
    const url = request.url()
    if (url.startsWith(top) || /^(?:data|blob|about):/u.test(url)) return
    // What a policy refuses is told as a request, too, and what no page may load of another origin, such as
    // the drawing of a `use`. Where a page leads is no policy's business.
    const isRefused = REFUSALS.has(request.failure()?.errorText ?? '')
    if (!isRefused && !request.isNavigationRequest()) ran.add(`${url} was asked for`)
  }
  context.on('requestfailed', ask)
  context.on('requestfinished', ask)
  const page = await context.newPage()
  page.on('dialog', (dialog) => {
    ran.add(`a dialog: ${dialog.message()}`)
    void dialog.dismiss()
  })
  await page.goto(top)
  const result = await act(page)
  await page.close()
  return { ran: [...ran], refused: [...refused], result }
}

/** Opens pages of a site in frames beside it, and does something on each. */
export function inAll(
  context: BrowserContext,
  { top, home, paths, deed }: { top: string; home: string; paths: readonly string[]; deed: Deed },
): Promise<Seen<readonly Audited[]>> {
  return watched(context, top, async (page) => {
    await page.evaluate(`window.audit = ${audit.toString()}`)
    return page.evaluate(inFrames, { home, paths: [...paths], deed, atOnce: AT_ONCE })
  })
}

/** Runs in every frame before anything else does: nothing is waited for, and what is refused is told. */
function hurry(): void {
  const wait = window.setTimeout.bind(window)
  window.setTimeout = ((run: () => void, time = 0) => wait(run, Math.min(time, 1))) as never
  window.open = () => {
    const { __ran } = window as unknown as { __ran: (what: string) => void }
    __ran('window.open')
    return null
  }
  document.addEventListener('securitypolicyviolation', (event) => {
    const { __refused } = window as unknown as { __refused: (what: string) => void }
    __refused(`${event.effectiveDirective} ${event.blockedURI}`)
  })
}
