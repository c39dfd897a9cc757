import type { Diagnostic } from '../model/diagnostic.ts'
import { fromLast } from './from-last.ts'
import { lock } from './lock/lock.ts'
import { makeAll } from './make-all.ts'
import { inspect } from './output-folder.ts'
import { ownTemplatesOf } from './own-templates.ts'
import type { OnProgress } from './progress.ts'
import { foreignRefusal, lockRefusal, refusal } from './refusal.ts'
import { survey } from './survey.ts'
import type { Written } from './written.ts'

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
  | ({ readonly outcome: 'built' } & Built)

/** A build that ended well. */
export interface Built extends Counts, Written {
  /** Why so much was made, or so little: sentences without full stops. */
  readonly why: readonly string[]
  /** What befell the cache, if that is worth a word. */
  readonly note: string | null
}

/** What there is to tell of a site, whatever of it was made anew. */
export interface Counts {
  readonly diagnostics: readonly Diagnostic[]
  readonly articles: number
  readonly pages: number
  readonly drafts: number
}

/**
 * Builds a site, or as much of it as has changed since the last build: either way the output folder has the
 * same bytes in the end.
 *
 * @throws {TemplateError} where a template of ours is at fault, and the system's errors where it refuses
 * to read or write.
 */
export async function build(options: BuildOptions): Promise<BuildResult> {
  const message = await refusal(options)
  if (message !== null) return { outcome: 'refused', message }
  const held = lock(options.out)
  if (held.kind === 'taken') return { outcome: 'refused', message: lockRefusal(options.out, held) }
  try {
    return await buildAlone(options)
  } finally {
    held.release()
  }
}

/** Builds a site into a folder that no other build is at work in. */
async function buildAlone(options: BuildOptions): Promise<BuildResult> {
  const { content, out, templates } = options
  const start = Date.now()
  const before = await inspect(out)
  const message = options.clean ? null : foreignRefusal(out, before)
  if (message !== null) return { outcome: 'refused', message }
  const ownTemplates = ownTemplatesOf(content, templates)
  const found = survey(content, [out, ownTemplates])
  const ready = { ...options, ownTemplates, before, found, start }
  if (options.cache) return fromLast(ready)
  const { result } = await makeAll(ready, 'it is to be built without a cache', null)
  return result
}
