import type { ServerResponse } from 'node:http'
import { setTimeout } from 'node:timers/promises'
import type { LiveMessage } from '../model/live.ts'

/** The open pages of a site, which are told what changes. */
export interface Audience {
  /** How many pages are open. */
  readonly count: () => number
  /** The version that pages have now. */
  readonly version: () => string
  /** A page is opened: it is told what it has missed, and what happens from now on. */
  readonly join: (page: OpenPage, response: ServerResponse) => void
  /** Files of the site have changed. */
  readonly changed: (paths: readonly string[]) => void
  /**
   * Waits until all pages that were sent to reload are open again, and so long at most (milliseconds): some
   * never come back.
   */
  readonly returned: (patience: number) => Promise<void>
  /** Tells all pages how things are; those that are opened later hear it, too. */
  readonly say: (state: State) => void
  readonly end: () => void
}

/** How things are, besides what has changed. */
export type State = Extract<LiveMessage, { kind: 'building' | 'faults' }>

export interface OpenPage {
  /** Its file in the output folder. */
  readonly path: string
  /** The version that it has. */
  readonly version: string
}

const STYLE = /^assets\/([^/]+\.css)$/u
/** What any page may show, or run. */
const EVERYWHERE = /^(?:media|assets)\//u

/**
 * Begins an audience.
 *
 * @param session tells its versions from those of an earlier one: pages outlive a server.
 */
export function audience(session: string): Audience {
  const pages = new Map<ServerResponse, OpenPage>()
  const changedIn = new Map<string, number>()
  const states = new Map<State['kind'], State>()
  let [count, everywhere] = [0, 0]
  // How many pages reload, and who waits for them.
  let away = 0
  const waiting = new Set<() => void>()
  const isBack = () => {
    away = Math.max(0, away - 1)
    if (away > 0) return
    for (const go of waiting) go()
    waiting.clear()
  }

  /** What a page has missed since a version. */
  const missed = ({ path, version }: OpenPage): LiveMessage[] => {
    const [of, since] = [
      version.slice(0, version.lastIndexOf('.')),
      Number(version.split('.').at(-1)),
    ]
    if (of !== session || !(Math.max(everywhere, changedIn.get(path) ?? 0) <= since))
      return [{ kind: 'reload' }]
    const names = [...changedIn].flatMap(([one, when]) =>
      when > since ? (STYLE.exec(one)?.[1] ?? []) : [],
    )
    return names.length === 0 ? [] : [{ kind: 'styles', names }]
  }
  return {
    count: () => pages.size,
    version: () => `${session}.${count}`,
    join: (page, response) => {
      pages.set(response, page)
      isBack()
      response.on('close', () => pages.delete(response))
      response.write('retry: 1000\n\n')
      for (const one of [...missed(page), ...states.values()]) send(response, one)
    },
    changed: (paths) => {
      if (paths.length === 0) return
      const before = `${session}.${count++}`
      for (const path of paths) {
        changedIn.set(path, count)
        if (EVERYWHERE.test(path) && !STYLE.test(path)) everywhere = count
      }
      for (const [response, page] of pages) {
        for (const one of missed({ ...page, version: before })) {
          send(response, one)
          if (one.kind === 'reload') away++
        }
      }
    },
    returned: async (patience) => {
      if (away === 0) return
      await Promise.race([
        setTimeout(patience, undefined, { ref: false }),
        new Promise<void>((go) => waiting.add(go)),
      ])
      away = 0
    },
    say: (state) => {
      states.set(state.kind, state)
      for (const response of pages.keys()) send(response, state)
    },
    end: () => {
      for (const response of pages.keys()) response.end()
    },
  }
}

/** @see https://html.spec.whatwg.org/multipage/server-sent-events.html */
function send(response: ServerResponse, message: LiveMessage): void {
  response.write(`data: ${JSON.stringify(message)}\n\n`)
}
