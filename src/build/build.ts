import { resolve } from 'node:path'
import type { Diagnostic } from '../model/diagnostic.ts'
import { cacheFolderOf, readLast, saveLast } from './cache/last-build.ts'
import type { Plan, State } from './cache/plan.ts'
import { planOf } from './cache/plan.ts'
import { settled, stampsOf } from './cache/stamp.ts'
import type { Ready } from './everything.ts'
import { inspect } from './output-folder.ts'
import { programName } from './program.ts'
import type { OnProgress } from './progress.ts'
import { refusal } from './refusal.ts'
import { survey } from './survey.ts'
import type { Written } from './write.ts'

/** What to build, and how. */
export interface BuildOptions {
  readonly content: string
  readonly out: string
  /** Templates that replace ours one file at a time; null for `CONTENT/templates` where that exists. */
  readonly templates: string | null
  /** Warnings are errors. */
  readonly strict: boolean
  /** Write although there are files in the output folder that encyclopress did not make. */
  readonly clean: boolean
  /** How many threads work on the articles; null for as many as serve. */
  readonly threads: number | null
  /** Begin from the last build, and keep this one for the next. */
  readonly cache: boolean
  /** The version of Node: a cache that another has made is not used. */
  readonly runtime: string
  readonly onProgress?: OnProgress
}

/** How a build ended. */
export type BuildResult =
  /** The command names a folder that cannot be used; nothing was read or written. */
  | { readonly outcome: 'refused'; readonly message: string }
  /** The content has errors; the output folder is as it was. */
  | { readonly outcome: 'failed'; readonly diagnostics: readonly Diagnostic[] }
  | ({
      readonly outcome: 'built'
      readonly diagnostics: readonly Diagnostic[]
      readonly articles: number
      readonly pages: number
      readonly drafts: number
      /** Why so much was made, or so little: sentences without full stops. */
      readonly why: readonly string[]
      /** What befell the cache, if that is worth a word. */
      readonly note: string | null
    } & Written)

/**
 * Builds a site, or as much of it as has changed since the last build: either way the output folder has the
 * same bytes in the end.
 *
 * @throws {TemplateError} where a template of ours is at fault, and the system's errors where it refuses
 * to read or write.
 */
export async function build(options: BuildOptions): Promise<BuildResult> {
  const { content, out, cache } = options
  const before = await inspect(out)
  const message = await refusal(options, before)
  if (message !== null || before === null) return { outcome: 'refused', message: message ?? '' }
  const start = Date.now()
  const ownTemplates = options.templates ?? resolve(content, 'templates')
  const found = survey(content, [out, ownTemplates])
  const ready = { ...options, ownTemplates, before, found }
  const state = stateOf(ready)
  const folder = cacheFolderOf(out)
  const { last, note } = cache ? await readLast(folder) : { last: null, note: null }
  const plan = planOf(last?.state ?? null, state)
  if (last !== null && plan.kind === 'nothing') return { ...UNCHANGED, ...last }
  // Loaded where there is something to make: it is most of the program.
  const { everything } = await import('./everything.ts')
  const { diagnostics, made } = await everything(ready)
  if (made === null) return { outcome: 'failed', diagnostics }
  const { paths, ...result } = made
  if (cache) {
    const kept = { ...state, content: settled(state.content, start), out: stampsOf(out, paths) }
    const { articles, pages, drafts } = made
    await saveLast(folder, { state: kept, diagnostics, articles, pages, drafts })
  }
  const why = [cache ? whyOf(plan) : WITHOUT_CACHE]
  return { outcome: 'built', diagnostics, ...result, why, note }
}

const WITHOUT_CACHE = 'Everything is made: it is to be built without a cache'

const UNCHANGED = {
  outcome: 'built',
  written: [],
  removed: [],
  moved: [],
  why: ['Nothing has changed since the last build'],
  note: null,
} as const

function whyOf(plan: Plan): string {
  return plan.kind === 'everything' ? `Everything is made: ${plan.why}` : ''
}

/** All that a build hangs on, as it is now. */
function stateOf(ready: Ready): State {
  const { content, out, templates, strict, runtime, ownTemplates, before, found } = ready
  return {
    program: programName(runtime),
    settings: JSON.stringify({
      content: resolve(content),
      templates: templates === null ? null : resolve(templates),
      strict,
      passedOver: found.diagnostics.map(({ file, rule }) => [rule, file]),
    }),
    content: found.stamps,
    templates: survey(ownTemplates, []).stamps,
    out: stampsOf(out, before.made),
  }
}
