import type { Directory } from '../link/directory.ts'
import { directoryOf } from '../link/directory.ts'
import type { Evidence } from '../link/mentions/proper-names.ts'
import type { Names } from '../link/names.ts'
import { homeOf, siteOf } from '../link/site-of.ts'
import { surroundingsOf } from '../link/surroundings.ts'
import { compareText } from '../model/diagnostic.ts'
import type { Folder, LinkedText, LinkRecord } from '../model/site.ts'
import type { Compiled } from './compile.ts'
import { compiled, parted } from './compile.ts'
import type { Draft } from './draft.ts'
import type { OnProgress } from './progress.ts'
import { readText } from './read-text.ts'
import { overall } from './shard/overall.ts'
import type { Share } from './shard/shares.ts'

/** A site, and what it was made from. */
export interface Assembled extends Compiled {
  readonly directory: Directory
  readonly names: Names
  readonly evidence: Evidence
}

/** The same without what was known of each article before it was linked: that is not kept while pages are made. */
export interface Relieved extends Omit<Assembled, 'directory'> {
  readonly directory: Pick<Directory, 'redirects' | 'spelling'>
}

export function relieved(assembled: Assembled): Relieved {
  const { redirects, spelling } = assembled.directory
  return { ...assembled, directory: { redirects, spelling } }
}

/**
 * Makes a site of a folder whose articles are parted among shards: they parse, all are told what the others
 * hold, they link, and their records are joined.
 */
export async function assemble(
  folder: Folder,
  shares: readonly Share[],
  { content, onProgress }: { readonly content: string; readonly onProgress: OnProgress },
): Promise<Assembled> {
  const { config, assets, files } = folder
  const parsed = overall(shares, (done) =>
    onProgress({ stage: 'parse', done, total: files.length }),
  )
  const drafts = (
    await parsed(({ shard, files: own }, done) =>
      gathered<Draft, void>((made) => shard.draft(own, { done, made })),
    )
  ).flatMap(({ items }) => items)
  const { profiles, redirects, categoryTexts } = parted(drafts)
  const { directory, names, evidence } = directoryOf({
    config,
    assets,
    articles: profiles,
    redirects,
    textOf: ({ origin }) => readText(content, origin.path).text ?? '',
  })
  const home = homeOf(config, names)
  const linking = overall(shares, () => undefined)
  const links = await linking(({ shard }) =>
    gathered<LinkRecord, LinkedText | null>((made) => shard.link({ directory, home }, { made })),
  )
  const linked = siteOf({
    ...folder,
    names,
    records: links
      .flatMap(({ items }) => items)
      .sort((a, b) => compareText(a.article.title, b.article.title)),
    categoryTexts,
    surroundings: () => surroundingsOf(directory, names),
    home: links.find(({ result }) => result !== null)?.result ?? null,
  })
  return { ...compiled(folder, drafts, linked), directory, names, evidence }
}

/** All that a step makes one by one, and what it ends with. */
async function gathered<T, R>(step: (made: (item: T) => void) => Promise<R>) {
  const items: T[] = []
  const result = await step((item) => items.push(item))
  return { items, result }
}
