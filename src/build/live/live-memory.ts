import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { Diagnostic } from '../../model/diagnostic.ts'
import type { OutputFile } from '../../model/site.ts'
import type { Slug } from '../../model/slug.ts'
import { describer } from '../../render/description/describer.ts'
import type { Renderer } from '../../render/render.ts'
import type { ArticleMemory, Known, SiteMemory } from '../cache/memory.ts'
import { readArticle } from '../cache/memory.ts'
import { drafter } from '../draft.ts'
import { interfaceWords } from '../interface-words.ts'
import { rendererOf } from '../renderer.ts'
import type { Remembered, Revision } from '../revision/revise.ts'
import { revise } from '../revision/revise.ts'
import { stagedPages } from '../revision/staged-pages.ts'
import type { Theme } from '../theme.ts'

/** What a process that goes on remembers of a site, ready to revise it. */
export interface LiveMemory {
  readonly remembered: Remembered
  readonly renderer: Renderer
  readonly articles: ReadonlyMap<string, Known>
  /** What is wrong with a file, as of its last revision. */
  readonly faultsOf: (path: string) => readonly Diagnostic[]
  /** What the shape of the full-text index hangs on now. */
  readonly index: () => SiteMemory['index']
  /** Takes in what a revision has made. */
  readonly keep: (revision: Revision, index: SiteMemory['index']) => void
}

/** Makes a page again for nobody: what has run once runs several times sooner. */
export async function rehearse({ remembered, renderer }: LiveMemory): Promise<void> {
  const { site, content } = remembered
  const some = site.articles.find(({ path }) => existsSync(join(content, path)))
  const revision = some === undefined ? '' : revise([some.path], remembered)
  if (typeof revision === 'string') return
  const stage = async ({ path }: OutputFile) => ({ path, from: null })
  await stagedPages(revision, site.outline, { renderer, stage })
}

/**
 * Makes what a build remembers ready for revisions.
 *
 * @param content the content folder.
 * @param cache the folder where single articles are remembered; they are read when they are asked for.
 */
export function liveMemory(
  site: SiteMemory,
  theme: Theme,
  { content, cache }: { readonly content: string; readonly cache: string },
): LiveMemory {
  const known = new Map<Slug, ArticleMemory>()
  const faults = new Map(site.faults)
  let { index } = site
  const recall = (one: Known): ArticleMemory => {
    const memory = known.get(one.slug) ?? readArticle(cache, one.at)
    known.set(one.slug, memory)
    return memory
  }
  const describe = describer(site.config, interfaceWords(theme))
  return {
    remembered: { content, site, recall, draft: drafter(site.config), describe },
    renderer: rendererOf(theme),
    articles: new Map(site.articles.map((one) => [one.path, one])),
    faultsOf: (path) => faults.get(path) ?? [],
    index: () => index,
    keep: (revision, totals) => {
      index = totals
      for (const page of revision.pages) known.set(page.known.slug, page.memory)
      for (const [path, found] of revision.faults) faults.set(path, found)
    },
  }
}
