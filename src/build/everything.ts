import type { Diagnostic } from '../model/diagnostic.ts'
import { assemble, relieved } from './assemble.ts'
import type { BuildOptions } from './build.ts'
import { cacheFolderOf } from './cache/last-build.ts'
import type { SiteMemory } from './cache/memory.ts'
import { memoryFiles, saveSite } from './cache/memory.ts'
import { memoryOf } from './cache/memory-of.ts'
import { editionOf } from './edition.ts'
import { expectUnchanged } from './expect-unchanged.ts'
import { judged } from './judged.ts'
import type { OutputFolder } from './output-folder.ts'
import { read } from './read.ts'
import { settle } from './settle.ts'
import { sharesOf } from './shard/shares.ts'
import { closeStaging, openStaging } from './staging.ts'
import type { Survey } from './survey.ts'
import { readTheme } from './theme.ts'
import { write } from './write.ts'
import type { Written } from './written.ts'

/** What is built: the command's options, and what was found. */
export interface Ready extends BuildOptions {
  /** The folder of the site's own templates, which need not exist. */
  readonly ownTemplates: string
  readonly before: OutputFolder
  readonly found: Survey
  /** The folder that remembers the site, if not the usual one. */
  readonly memoryFolder?: string
  /** When the build began, in milliseconds; nothing that is written hangs on it. */
  readonly start: number
}

/** A site made, or not: the diagnostics say why. */
export interface Everything {
  readonly diagnostics: readonly Diagnostic[]
  /** Null where the content has errors, and the output folder is as it was. */
  readonly made: Made | null
}

export interface Made extends Written {
  readonly articles: number
  readonly pages: number
  readonly drafts: number
  /** All files of the edition, relative to the output folder. */
  readonly paths: readonly string[]
  /** Those of the memory, relative to the cache's. */
  readonly memory: readonly string[]
  /** What is remembered. */
  readonly site: SiteMemory
}

/**
 * Makes all of a site: read → parse → link → describe → view → render → write. What is done for each article
 * is done in shards, in as many threads as there are; what is done for the whole site is done here.
 *
 * @throws {TemplateError} where a template of ours is at fault, and the system's errors where it refuses
 * to read or write.
 */
export async function everything(ready: Ready): Promise<Everything> {
  const { content, out, strict, threads, cache, ownTemplates, before, found } = ready
  const onProgress = ready.onProgress ?? (() => undefined)
  const folder = await read(content, found)
  const { theme, diagnostics: themeFaults } = await readTheme(content, ownTemplates)
  const scratch = await openStaging(out)
  const { config, plugins } = folder
  const setup = { folder: content, config, plugins, theme, scratch }
  const shares = sharesOf(setup, folder.files, threads)
  try {
    const assembled = relieved(await assemble(folder, shares, { content, onProgress }))
    const { site, drafts, settings, diagnostics: faults } = assembled
    const early = judged([...faults, ...settle(themeFaults, settings)], strict)
    const hasErrors = early.some(({ severity }) => severity === 'error')
    // Where nothing is to be written, the templates are tried all the same.
    const to = hasErrors ? null : out
    const memory = cache && to !== null ? (ready.memoryFolder ?? cacheFolderOf(out)) : null
    const making = { shares, theme, content, out: to, memory, onProgress }
    const edition = await editionOf(site, making)
    const late = edition.fault === null ? [] : settle([edition.fault], settings)
    const diagnostics = judged([...early, ...late], strict)
    if (to === null || edition.fault !== null) return { diagnostics, made: null }
    expectUnchanged(content, found.stamps)
    const remembered = memoryOf(folder, assembled, edition, shares.length)
    // Before the first page is replaced: the disk may be full.
    if (memory !== null) saveSite(memory, remembered)
    const written = await write(edition.staged, { folder: to, before })
    const paths = edition.staged.map(({ path }) => path)
    const counts = { articles: site.articles.length, pages: edition.pages, drafts }
    const kept = { memory: memoryFiles(remembered), site: remembered }
    return { diagnostics, made: { ...written, ...counts, paths, ...kept } }
  } finally {
    await Promise.all(shares.map(({ shard }) => shard.end()))
    await closeStaging(out)
  }
}
