import { scriptOf } from '../../model/script.ts'
import type { OutputFile } from '../../model/site.ts'
import { nameIndex } from './name-index.ts'
import type { Named } from './named.ts'

/** The index of all names as scripts, below `search/`. */
export function* nameFiles(
  articles: readonly Named[],
): Iterable<Extract<OutputFile, { text: string }>> {
  for (const { path, call, data } of nameIndex(articles))
    yield { path: `search/${path}.js`, text: scriptOf(call, ...data) }
}
