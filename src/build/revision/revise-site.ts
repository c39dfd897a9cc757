import { lstatSync } from 'node:fs'
import { join } from 'node:path'
import type { Diagnostic } from '../../model/diagnostic.ts'
import type { Slug } from '../../model/slug.ts'
import { describer } from '../../render/description/describer.ts'
import type { ArticleMemory, Known, MemoryChange } from '../cache/memory.ts'
import {
  articleWriter,
  DAMAGED,
  memoryFiles,
  readArticle,
  readSite,
  saveChange,
} from '../cache/memory.ts'
import { stampsAmong } from '../cache/stamp.ts'
import { drafter } from '../draft.ts'
import type { Ready } from '../everything.ts'
import { expectUnchanged } from '../expect-unchanged.ts'
import { interfaceWords } from '../interface-words.ts'
import { parserOf } from '../plugins/parser-of.ts'
import { pluginFileIn } from '../plugins/plugin-file.ts'
import { rendererOf } from '../renderer.ts'
import type { Staged } from '../staging.ts'
import { closeStaging, openStaging, stagingIn } from '../staging.ts'
import { readTheme } from '../theme.ts'
import { write } from '../write.ts'
import type { Written } from '../written.ts'
import type { Revision } from './revise.ts'
import { revise } from './revise.ts'
import { revisedIndex } from './revised-index.ts'
import { stagedPages } from './staged-pages.ts'

/** What a revision has made. */
export interface RevisedSite {
  readonly written: Written
  /** What was and what is wrong with the files that have changed. */
  readonly faults: { readonly before: readonly Diagnostic[]; readonly now: readonly Diagnostic[] }
  /** For each page that was made again, a sentence without a full stop. */
  readonly why: readonly string[]
  /** The files that remember the site, in the folder of the cache. */
  readonly memory: readonly string[]
}

/**
 * Makes the pages again that a change of some articles' texts has changed. Where more has, a sentence without
 * a full stop says what, and nothing is written.
 *
 * @param paths the files that have changed.
 * @param memory the folder that remembers the site, and its files that are known to be as they were.
 */
export async function reviseSite(
  paths: readonly string[],
  ready: Ready,
  { folder: cache, files }: { readonly folder: string; readonly files: readonly string[] },
): Promise<RevisedSite | string> {
  const { content, out, ownTemplates, before, found, strict } = ready
  const { site, change } = readSite(cache)
  if (!isSound(cache, memoryFiles(site), files)) return DAMAGED
  const { theme } = await readTheme(content, ownTemplates)
  const recall = recaller(cache, change)
  const describe = describer(site.config, interfaceWords(theme))
  const draft = drafter(site.config, await parserOf(content, pluginFileIn(found.stamps.paths)))
  const revision = revise(paths, { content, site, recall, draft, describe })
  if (typeof revision === 'string') return revision
  if (revision.more !== null) return revision.more
  const now = [...revision.faults.values()].flat()
  if (strict && now.length > 0) return 'What is wrong may not be'
  try {
    await openStaging(out)
    const making = { renderer: rendererOf(theme), stage: stagingIn(out, content) }
    const pages = await stagedPages(revision, site.outline, making)
    if (typeof pages === 'string') return pages
    if (pages.more !== null) return pages.more
    const index = revisedIndex(revision, site, change.index, out)
    if (typeof index === 'string') return index
    const stage = stagingIn(out, content, 'index-')
    const staged = [...pages.staged]
    for (const file of index?.files ?? []) staged.push(await stage(file))
    expectUnchanged(content, stampsAmong(found.stamps, paths))
    const made = new Set([...staged.map(({ path }) => path), ...(index?.gone ?? [])])
    const others = [...before.made].filter((path) => !made.has(path))
    const kept = others.map((path): Staged => ({ path, from: null }))
    const written = await write([...kept, ...staged], { folder: out, before })
    const was = paths.flatMap((path) => change.faults.get(path) ?? [])
    return {
      written,
      faults: { before: was, now },
      why: revision.pages.map(({ why }) => why),
      memory: remember(
        cache,
        { site, change: { ...change, index: index?.totals ?? null } },
        revision,
      ),
    }
  } finally {
    await closeStaging(out)
  }
}

/** Whether no other file is read or written than those that are known, and none that lies elsewhere. */
function isSound(folder: string, wanted: readonly string[], known: readonly string[]): boolean {
  return wanted.every((path) => {
    const found = lstatSync(join(folder, path), { throwIfNoEntry: false })
    return known.includes(path) && (found === undefined || found.isFile())
  })
}

/** Reads what is remembered of articles, each once. */
function recaller(cache: string, { places }: MemoryChange): (one: Known) => ArticleMemory {
  const known = new Map<Slug, ArticleMemory>()
  return (one) => {
    const memory = known.get(one.slug) ?? readArticle(cache, places.get(one.slug) ?? one.at)
    known.set(one.slug, memory)
    return memory
  }
}

/** Keeps what has changed for the next build; gives the files of the memory. */
function remember(
  cache: string,
  { site, change }: ReturnType<typeof readSite>,
  { pages, faults }: Revision,
): string[] {
  const writer = articleWriter(cache, site.files, 'a')
  const places = pages.map(({ known, memory }) => [known.slug, writer.add(memory)] as const)
  writer.end()
  saveChange(cache, {
    places: new Map([...change.places, ...places]),
    faults: new Map([...change.faults, ...faults]),
    index: change.index,
  })
  return memoryFiles(site)
}
