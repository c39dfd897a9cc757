import { dirname, join } from 'node:path'
import type { BuildOptions, BuildResult, Counts } from '../build.ts'
import { cacheFolderOf } from '../cache/last-build.ts'
import type { State } from '../cache/plan.ts'
import { planOf } from '../cache/plan.ts'
import { renewed, settled } from '../cache/stamp.ts'
import type { Made, Ready } from '../everything.ts'
import { exchanged } from '../exchanged.ts'
import { NOTHING_MADE } from '../nothing-made.ts'
import { inspect } from '../output-folder.ts'
import { ownTemplatesOf } from '../own-templates.ts'
import { pluginState } from '../plugins/plugin-state.ts'
import type { OnProgress } from '../progress.ts'
import { refusal } from '../refusal.ts'
import type { Survey } from '../survey.ts'
import { survey } from '../survey.ts'
import { readTheme } from '../theme.ts'
import type { LiveMemory } from './live-memory.ts'
import { liveMemory, rehearse } from './live-memory.ts'
import type { Maker } from './make-in-thread.ts'
import { restyled } from './restyled.ts'
import { reviseLive } from './revise-live.ts'

/** What a live site is made of. The folder `out` and that of its cache belong to it alone. */
export type LiveOptions = Pick<
  BuildOptions,
  'content' | 'out' | 'templates' | 'threads' | 'runtime'
> & {
  readonly onProgress: OnProgress
  /** Makes all of a site. */
  readonly make: Maker['make']
  /**
   * Pages that an edit changes are in their places, for a first look; all else follows this. The result tells them
   * once more where they are others then.
   */
  readonly onEarly: (written: readonly string[]) => Promise<void>
}

/** A site that is built again and again by one process, which remembers it in between. */
export interface LiveSite {
  /**
   * Brings the output folder up to date, a moment (20 ms) after the last change. After errors it is as it was, and the next update begins where the
   * last good one ended.
   *
   * @param hints files of the content folder that may have changed since the last update that ended well,
   * and no others have; null where any may have.
   * @throws as `build` does.
   */
  readonly update: (hints: ReadonlySet<string> | null) => Promise<BuildResult>
  /** Makes ready what the next edit needs. */
  readonly warm: () => Promise<void>
}

/** The last update that ended well. */
interface Last {
  readonly counts: Counts
  readonly state: State
  /** All files of the edition. */
  readonly paths: readonly string[]
  readonly site: Made['site']
  /** The folder that remembers its articles. */
  readonly cache: string
}

/** Begins a live site; nothing is built before it is asked for. */
export function liveSite(options: LiveOptions): LiveSite {
  const { content, out } = options
  const ownTemplates = ownTemplatesOf(content, options.templates)
  const { templates, threads, runtime } = options
  const folders = { content, out, templates, ownTemplates }
  const basis = { ...folders, threads, runtime, strict: false, clean: true, cache: true }
  let last: Last | null = null
  let memory: Promise<LiveMemory> | null = null

  // Whether the output folder is as the last good update left it.
  let isWhole = true

  const memoryOf = ({ site, cache }: Last): Promise<LiveMemory> => {
    memory ??= readTheme(content, ownTemplates).then(({ theme }) =>
      liveMemory(site, theme, { content, cache }),
    )
    return memory
  }

  /** What comes of edits; a sentence where all is to be made. */
  const edited = async (
    paths: readonly string[],
    before: Last,
    state: State,
  ): Promise<BuildResult | string> => {
    // A thread of its own loads them, each time anew: they may have changed, and what they import.
    if (state.plugins !== NO_PLUGINS) return 'plugins may make another thing of any text'
    const revised = await reviseLive(paths, await memoryOf(before), options)
    if (revised.kind === 'more') {
      isWhole = false
      return revised.why
    }
    const { counts } = before
    const diagnostics = exchanged(counts.diagnostics, revised.faults)
    if (revised.kind === 'faulty') return { outcome: 'failed', diagnostics }
    if (!isWhole) return UNFINISHED
    const { written, removed, why } = revised
    const files = new Set([...before.paths, ...written])
    for (const path of removed) files.delete(path)
    last = { ...before, counts: { ...counts, diagnostics }, state, paths: [...files] }
    return { outcome: 'built', ...last.counts, written, removed, moved: [], why, note: null }
  }

  const everything = async (ready: Ready, state: State, why: string): Promise<BuildResult> => {
    // What is remembered stays good for first looks until there is something newer.
    const cache = CACHES.map((name) => join(dirname(out), name)).find((one) => one !== last?.cache)
    isWhole = false
    const memoryFolder = cache ?? cacheFolderOf(out)
    const { result, made } = await options.make({ ...ready, memoryFolder }, why)
    if (result.outcome !== 'built' || made === null) return result
    const { articles, pages, drafts, diagnostics } = result
    const { paths, site } = made
    const counts = { articles, pages, drafts, diagnostics }
    last = { counts, state, paths, site, cache: memoryFolder }
    memory = null
    isWhole = true
    return result
  }

  /** @param because why everything is to be made; null where that is to be found out. */
  const surveyed = async (because: string | null = null): Promise<BuildResult> => {
    const start = Date.now()
    const lying = last === null || !isWhole ? await inspect(out) : null
    // Nobody else's files are in that folder, whatever its list of files says half-way.
    const made = lying === null ? (last?.paths ?? []) : [...lying.made, ...lying.foreign]
    const before = { made: new Set(made), foreign: [] }
    const message = await refusal(basis)
    if (message !== null) return { outcome: 'refused', message }
    const found = survey(content, [out, ownTemplates])
    const state = stateOf(content, found, survey(ownTemplates, []), start)
    const ready = { ...basis, before, found, start, onProgress: options.onProgress }
    if (last === null) return everything(ready, state, 'nothing is made yet')
    if (because !== null) return everything(ready, state, because)
    const { counts } = last
    const styles = await restyled(last.state, state, { content, out, ownTemplates })
    if (styles !== null && isWhole) {
      last = { ...last, state }
      return { outcome: 'built', ...counts, ...styles, removed: [], moved: [], note: null }
    }
    const plan = planOf(last.state, state)
    if (plan.kind === 'nothing' && isWhole) return { ...NOTHING_MADE, ...counts }
    const why =
      plan.kind === 'texts'
        ? await edited(plan.changed, last, state)
        : plan.kind === 'everything'
          ? plan.why
          : UNFINISHED
    return typeof why === 'string' ? everything(ready, state, why) : why
  }

  return {
    update: async (hints) => {
      if (last === null || hints === null) return surveyed()
      const { articles } = await memoryOf(last)
      const paths = [...hints]
      if (!paths.every((path) => articles.has(path))) return surveyed()
      const content = renewed(last.state.content, options.content, paths)
      const result = await edited(paths, last, { ...last.state, content })
      return typeof result === 'string' ? surveyed(result) : result
    },
    warm: async () => {
      if (last === null || memory !== null) return
      await rehearse(await memoryOf(last))
    },
  }
}

/** Two folders remember articles in turn. */
const CACHES = ['memory-1', 'memory-2']
const UNFINISHED = 'the last build did not end well'

/** Whoever asks for an update has waited for that long; the clock of a file system ticks every 10 ms or oftener. */
const TICK = 15

/** The state of the plugins of a site without. */
const NO_PLUGINS = JSON.stringify(null)

const NO_FILES = { paths: [], numbers: new Float64Array() }

/** All that a live site hangs on, as it is now. */
function stateOf(folder: string, content: Survey, templates: Survey, now: number): State {
  return {
    program: '',
    settings: JSON.stringify(content.diagnostics.map(({ file, rule }) => [rule, file])),
    plugins: JSON.stringify(pluginState(folder, content.stamps.paths)),
    content: settled(content.stamps, now, TICK),
    templates: settled(templates.stamps, now, TICK),
    out: NO_FILES,
  }
}
