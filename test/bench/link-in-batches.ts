import { deserialize, serialize } from 'node:v8'
import type { Article, Redirect } from '../../src/model/article.ts'
import { DEFAULT_CONFIG } from '../../src/model/config.ts'
import { compareText } from '../../src/model/diagnostic.ts'
import type { LinkRecord } from '../../src/model/site.ts'
import type { CorpusFile } from './corpus.ts'
import { timed } from './measure.ts'

/** As many articles as a build hands to a thread at a time. */
const BATCH = 250

/** Makes articles and redirects of files. */
export type Prepare = (files: Iterable<CorpusFile>) => {
  readonly articles: readonly Article[]
  readonly redirects: readonly Redirect[]
}

/**
 * The milliseconds of the link stage of src/link/link.ts, as the threads of a build run it: they hold what
 * articles need to know of one another, and the articles themselves only while they are linked. What it
 * takes to parse them, twice, and to hand over what comes of it, is not counted.
 */
export async function linkInBatches(
  files: readonly CorpusFile[],
  prepare: Prepare,
): Promise<number> {
  const { profileOf } = await import('../../src/link/profile.ts')
  const { directoryOf } = await import('../../src/link/directory.ts')
  const { surroundingsOf } = await import('../../src/link/surroundings.ts')
  const { linker } = await import('../../src/link/linker.ts')
  const { siteOf } = await import('../../src/link/site-of.ts')
  let time = 0
  const counted = <T>(run: () => T): T => {
    const { result, time: taken } = timed(run)
    time += taken
    return result
  }
  const batches = (all: readonly CorpusFile[]) =>
    Array.from({ length: Math.ceil(all.length / BATCH) }, (_, batch) =>
      all.slice(batch * BATCH, (batch + 1) * BATCH),
    )

  const redirects: Redirect[] = []
  const profiles = batches(files).flatMap((batch) => {
    const prepared = prepare(batch)
    redirects.push(...prepared.redirects)
    return counted(() => prepared.articles.map(profileOf))
  })
  const byPath = new Map(files.map((file) => [file.path, file]))
  const site = { config: DEFAULT_CONFIG, configFile: null, assets: [], categoryTexts: [] }
  const { names, surroundings } = counted(() => {
    const { directory, names } = directoryOf({
      ...site,
      articles: profiles,
      redirects,
      textOf: ({ origin }) => byPath.get(origin.path)?.text ?? '',
    })
    return { names, surroundings: surroundingsOf(directory, names) }
  })
  const inOrder = profiles
    .toSorted((a, b) => compareText(a.title, b.title))
    .map(({ origin }) => byPath.get(origin.path) as CorpusFile)
  const link = counted(() => linker(surroundings, names))
  // Records leave the thread for the one that joins them: what links holds none.
  const sent = batches(inOrder).map((batch) => {
    const { articles } = prepare(batch)
    return serialize(counted(() => articles.map((article) => link(article).record)))
  })
  const records = sent.flatMap((bytes): LinkRecord[] => deserialize(bytes))
  counted(() => siteOf({ ...site, names, records, surroundings: () => surroundings, home: null }))
  return time
}
