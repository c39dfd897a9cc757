import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { factScripts } from '../../src/reader/search/facts.ts'
import { textScripts } from '../../src/reader/search/text.ts'
import type { Sources } from '../../src/search/query/world.ts'
import { tokens } from '../../src/search/words/tokens.ts'

/** What queries to a built site are put to: its own files, read as the browser's side reads them. */
export function builtSources(folder: string, languages: readonly string[]): Sources {
  const [facts, text] = [factScripts(), textScripts()]
  const encyclopress = { ...facts.data, ...text.data }
  const load = async (path: string) => {
    new Function('encyclopress', readFileSync(join(folder, path), 'utf8'))(encyclopress)
  }
  return {
    index: text.open(load),
    facts: facts.open(load),
    names: { exact: async () => [] },
    tokens,
    languages,
  }
}
