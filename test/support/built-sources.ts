import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { factScripts } from '../../src/reader/search/facts.ts'
import { exactNames } from '../../src/search/names/exact-names.ts'
import type { Sources } from '../../src/search/query/world.ts'
import { noFiles, openTextIndex, receiver } from '../../src/search/text/open-text-index.ts'
import { tokens } from '../../src/search/words/tokens.ts'
import { nameShelf } from './names.ts'

/** What queries to a built site are put to: its own files, read as the browser's side reads them. */
export function builtSources(folder: string, languages: readonly string[]): Sources {
  const [facts, texts] = [factScripts(), noFiles()]
  const encyclopress = { ...facts.data, ...receiver(texts) }
  const load = async (path: string) => {
    new Function('encyclopress', readFileSync(join(folder, path), 'utf8'))(encyclopress)
  }
  return {
    index: openTextIndex(texts, load),
    facts: facts.open(load),
    names: exactNames(nameShelf((path) => readFileSync(join(folder, path), 'utf8'))),
    tokens,
    languages,
  }
}
