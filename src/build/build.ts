import { resolve } from 'node:path'
import type { Diagnostic } from '../model/diagnostic.ts'
import { compareDiagnostics } from '../model/diagnostic.ts'
import { assemble } from './assemble.ts'
import { editionOf } from './edition.ts'
import { inspect } from './output-folder.ts'
import type { OnProgress } from './progress.ts'
import { read } from './read.ts'
import { refusal } from './refusal.ts'
import { settle } from './settle.ts'
import { sharesOf } from './shard/shares.ts'
import { closeStaging, openStaging } from './staging.ts'
import { readTheme } from './theme.ts'
import type { Written } from './write.ts'
import { put } from './write.ts'

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
    } & Written)

/**
 * Builds a site: read → parse → link → describe → view → render → write. What is done for each article is
 * done in shards, in as many threads as there are; what is done for the whole site is done here.
 *
 * @throws {TemplateError} where a template of ours is at fault, and the system's errors where it refuses
 * to read or write.
 */
export async function build(options: BuildOptions): Promise<BuildResult> {
  const { content, out, strict, threads, onProgress = () => undefined } = options
  const before = await inspect(out)
  const message = await refusal(options, before)
  if (message !== null || before === null) return { outcome: 'refused', message: message ?? '' }
  const ownTemplates = options.templates ?? resolve(content, 'templates')

  const folder = await read(content, [out, ownTemplates])
  const { theme, diagnostics: themeFaults } = await readTheme(content, ownTemplates)
  const shares = sharesOf({ folder: content, config: folder.config, theme }, folder.files, threads)
  try {
    const {
      site,
      drafts,
      settings,
      diagnostics: faults,
    } = await assemble(folder, shares, {
      content,
      onProgress,
    })
    const early = judged([...faults, ...settle(themeFaults, settings)], strict)
    const hasErrors = early.some(({ severity }) => severity === 'error')
    // Where nothing is to be written, the templates are tried all the same.
    const to = hasErrors ? null : out
    if (to !== null) await openStaging(to)
    const made = await editionOf(site, { shares, theme, content, out: to, onProgress })
    const late = made.fault === null ? [] : settle([made.fault], settings)
    const diagnostics = judged([...early, ...late], strict)
    if (to === null || made.fault !== null) return { outcome: 'failed', diagnostics }
    const written = await put(made.staged, { folder: to, before })
    return {
      outcome: 'built',
      diagnostics,
      articles: site.articles.length,
      pages: made.pages,
      drafts,
      ...written,
    }
  } finally {
    await Promise.all(shares.map(({ shard }) => shard.end()))
    await closeStaging(out)
  }
}

/** Diagnostics in order; where a build is strict, warnings are errors. */
function judged(diagnostics: readonly Diagnostic[], strict: boolean): Diagnostic[] {
  const all = strict
    ? diagnostics.map((one) => ({ ...one, severity: 'error' as const }))
    : diagnostics
  return [...all].sort(compareDiagnostics)
}
