/** Files that may have changed; null where any may have. */
export type Hints = ReadonlySet<string> | null

/** Gathers what changes, and has it dealt with in one go. */
export interface Gatherer {
  /** A file has changed; null where any may have. */
  readonly add: (path: string | null) => void
  /** Ends it, when what is being done is done. */
  readonly end: () => Promise<void>
}

/** So long nothing has changed before a build begins, in milliseconds: an editor has done its saving. */
const QUIET = 20
/** So long a build waits at most. */
const PATIENCE = 1000

const NOTHING: Hints = new Set()

/**
 * Gathers changes until there are no more for a moment, and hands them on; one at a time, what changes
 * meanwhile waits. What did not end well is handed on again, with what changes next.
 *
 * @param run says whether it ended well.
 * @param onMore is told when something changes while it runs.
 */
export function gatherer(
  run: (hints: Hints) => Promise<boolean>,
  onMore: () => void = () => undefined,
): Gatherer {
  let [gathered, owed]: [Hints, Hints] = [NOTHING, NOTHING]
  let running: Promise<void> | null = null
  let timer: NodeJS.Timeout | null = null
  let since: number | null = null
  let isEnded = false

  const work = async () => {
    const hints = union(owed, gathered)
    gathered = NOTHING
    since = null
    owed = hints
    if (await run(hints)) owed = NOTHING
  }
  const wait = () => {
    if (timer !== null) clearTimeout(timer)
    if (isEnded || running !== null || gathered?.size === 0) return
    const now = Date.now()
    since ??= now
    timer = setTimeout(begin, Math.max(0, Math.min(QUIET, since + PATIENCE - now)))
  }
  const begin = () => {
    timer = null
    running = work().finally(() => {
      running = null
      wait()
    })
  }
  return {
    add: (path) => {
      gathered = path === null ? null : union(gathered, new Set([path]))
      if (running !== null) onMore()
      wait()
    },
    end: async () => {
      isEnded = true
      if (timer !== null) clearTimeout(timer)
      await running
    },
  }
}

function union(a: Hints, b: Hints): Hints {
  return a === null || b === null ? null : new Set([...a, ...b])
}
