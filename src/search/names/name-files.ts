import type { OutputFile } from '../../model/site.ts'
import { scriptOf } from '../../model/script.ts'
import type { Named } from './named.ts'
import { nameIndex } from './name-index.ts'

/** The index of all names as scripts, below `search/`. */
export function* nameFiles(
  articles: readonly Named[],
): Iterable<Extract<OutputFile, { text: string }>> {
  for (const { path, call, data } of nameIndex(articles))
    yield { path: `search/${path}.js`, text: scriptOf(call, ...data) }
}
