import { randomUUID } from 'node:crypto'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { createServer } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import type { BuildOptions, BuildResult } from '../build/build.ts'
import { ChangedMeanwhile } from '../build/expect-unchanged.ts'
import { liveSite } from '../build/live/live-site.ts'
import { makeInThread } from '../build/live/make-in-thread.ts'
import { ownTemplatesOf } from '../build/own-templates.ts'
import type { OnProgress } from '../build/progress.ts'
import { contentRefusal } from '../build/refusal.ts'
import { audience } from './audience.ts'
import type { Hints } from './gatherer.ts'
import { gatherer } from './gatherer.ts'
import { hostOf } from './host.ts'
import { listen } from './listen.ts'
import { faulty, liveFaults, NO_FAULTS } from './live-faults.ts'
import { watchSite } from './watch-site.ts'

/** What is served, and who hears of it. */
export interface ServeOptions
  extends Pick<BuildOptions, 'content' | 'templates' | 'threads' | 'runtime'> {
  readonly port: number
  /** Whether it must be this port; else the next free one serves as well. */
  readonly isPortWanted: boolean
  readonly onProgress: OnProgress
  /** A build begins. */
  readonly onBegun: () => void
  /** The site is served; it is not built yet. */
  readonly onReady: (url: string, port: number) => void
  /** A build has ended. */
  readonly onBuilt: (result: BuildResult) => void
  /** A build was cut off by something else than the content; serving goes on. */
  readonly onFault: (error: unknown) => void
}

/** A site that is served, or why it is not. */
export type Serving =
  | { readonly outcome: 'serving'; readonly end: () => Promise<void> }
  /** One sentence. */
  | { readonly outcome: 'refused'; readonly message: string }

/** So long browsers have to open a page again before all else is brought up to date, in milliseconds. */
const PATIENCE = 250
/** And so long to draw it. */
const MOMENT = 30

/** The browser's side, bundled when encyclopress is compiled. */
const SCRIPT = new URL('../../lib/live.js', import.meta.url)

/**
 * Serves a site on this computer, and builds it again whenever something changes that it is made of; open
 * pages follow. All is made in a temporary folder, which is gone in the end.
 */
export async function serve(options: ServeOptions): Promise<Serving> {
  const { content, templates, onReady, onBegun, onBuilt, onFault } = options
  const message = await contentRefusal(content, templates)
  if (message !== null) return { outcome: 'refused', message }
  const folder = await mkdtemp(join(tmpdir(), 'encyclopress-serve-'))
  const out = join(folder, 'site')
  const pages = audience(randomUUID())
  const script = await readFile(SCRIPT, 'utf8')
  const server = createServer(hostOf({ folder: out, audience: pages, script }))
  const listening = await listen(server, options.port, options.isPortWanted)
  if (listening.kind === 'refused') {
    await rm(folder, { recursive: true })
    return { outcome: 'refused', message: listening.message }
  }
  const maker = makeInThread()
  let early: readonly string[] = []
  const site = liveSite({
    ...options,
    out,
    make: maker.make,
    onEarly: async (written) => {
      early = written
      // The files that have changed have no errors: there would be no such pages.
      pages.say(NO_FAULTS)
      pages.changed(written)
      if (pages.count() === 0) return
      await pages.returned(PATIENCE)
      await setTimeout(MOMENT)
    },
  })
  let isEnded = false
  const update = async (hints: Hints): Promise<boolean> => {
    onBegun()
    early = []
    pages.say({ kind: 'building', isBuilding: true })
    try {
      const result = await site.update(hints)
      pages.say(liveFaults(result, content))
      if (result.outcome === 'built') pages.changed([...result.written, ...result.removed])
      onBuilt(
        result.outcome === 'built'
          ? { ...result, written: [...new Set([...early, ...result.written])] }
          : result,
      )
      await site.warm()
      return result.outcome === 'built'
    } catch (error) {
      // The change is on its way to us, and so is the next build.
      if (error instanceof ChangedMeanwhile) return false
      if (isEnded) return true
      pages.say(faulty('A fault that is none of the articles: the terminal tells it.'))
      onFault(error)
      return false
    } finally {
      pages.say({ kind: 'building', isBuilding: false })
    }
  }
  const changes = gatherer(update, maker.stop)
  const own = ownTemplatesOf(content, templates)
  const watch = watchSite({ content, templates: own }, { hear: changes.add, fail: onFault })
  onReady(`http://127.0.0.1:${listening.port}/`, listening.port)
  changes.add(null)
  const end = async () => {
    watch.end()
    pages.end()
    server.close()
    server.closeAllConnections()
    isEnded = true
    await maker.end()
    await changes.end()
    await rm(folder, { recursive: true, force: true, maxRetries: 3 })
  }
  return { outcome: 'serving', end }
}
