import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Diagnostic } from '../model/diagnostic.ts'
import { assemble } from './assemble.ts'
import type { BuildOptions } from './build.ts'
import { editionOf } from './edition.ts'
import { judged } from './judged.ts'
import { orphans } from './orphans.ts'
import { ownTemplatesOf } from './own-templates.ts'
import type { OnProgress } from './progress.ts'
import { read } from './read.ts'
import { contentRefusal } from './refusal.ts'
import { settle } from './settle.ts'
import type { Share } from './shard/shares.ts'
import { sharesOf } from './shard/shares.ts'
import { survey } from './survey.ts'
import type { Theme } from './theme.ts'
import { readTheme } from './theme.ts'

/** What to check, and how. */
export interface CheckOptions
  extends Pick<BuildOptions, 'content' | 'templates' | 'strict' | 'threads' | 'onProgress'> {
  /** Suggestions are told, too. */
  readonly pedantic: boolean
}

/** How a check ended. */
export type CheckResult =
  /** The command names a folder that cannot be used. */
  | { readonly outcome: 'refused'; readonly message: string }
  | {
      readonly outcome: 'checked'
      readonly articles: number
      readonly drafts: number
      readonly diagnostics: readonly Diagnostic[]
    }

/**
 * Finds all that is wrong with a content folder, and writes nothing. Pages are made for templates of the
 * site's own alone, to try these.
 *
 * @throws as `build` does.
 */
export async function check(options: CheckOptions): Promise<CheckResult> {
  const { content, templates, strict, threads, pedantic } = options
  const onProgress = options.onProgress ?? (() => undefined)
  const message = await contentRefusal(content, templates)
  if (message !== null) return { outcome: 'refused', message }
  const ownTemplates = ownTemplatesOf(content, templates)
  const folder = await read(content, survey(content, [ownTemplates]))
  const themed = await readTheme(content, ownTemplates)
  const scratch = await mkdtemp(join(tmpdir(), 'encyclopress-'))
  const setup = {
    folder: content,
    config: folder.config,
    plugins: folder.plugins,
    theme: themed.theme,
    scratch,
    suggests: true,
  }
  const shares = sharesOf(setup, folder.files, threads)
  try {
    const assembled = await assemble(folder, shares, { content, onProgress })
    const { site, directory, settings, drafts, diagnostics } = assembled
    const others = [
      ...themed.diagnostics,
      ...orphans(site, directory.articles),
      ...(await templateFaults(site, themed.theme, { shares, content, onProgress })),
    ]
    const all = judged([...diagnostics, ...settle(others, settings)], strict)
    return {
      outcome: 'checked',
      articles: site.articles.length,
      drafts,
      diagnostics: pedantic ? all : all.filter(({ severity }) => severity !== 'suggestion'),
    }
  } finally {
    await Promise.all(shares.map(({ shard }) => shard.end()))
    await rm(scratch, { recursive: true, force: true })
  }
}

/** What is wrong with templates of the site's own: the first fault, as they are tried. */
async function templateFaults(
  site: Parameters<typeof editionOf>[0],
  theme: Theme,
  making: {
    readonly shares: readonly Share[]
    readonly content: string
    readonly onProgress: OnProgress
  },
): Promise<Diagnostic[]> {
  if ([...theme.templates.values()].every(({ isOwn }) => isOwn)) return []
  const { fault } = await editionOf(site, { ...making, theme, out: null, memory: null })
  return fault === null ? [] : [fault]
}
