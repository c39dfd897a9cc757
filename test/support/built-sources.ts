import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { factScripts } from '../../src/reader/search/facts.ts'
import { exactNames } from '../../src/search/names/exact-names.ts'
import type { Sources } from '../../src/search/query/world.ts'
import { noFiles, openTextIndex, receiver } from '../../src/search/text/open-text-index.ts'
import { tokenizer } from '../../src/search/words/tokens.ts'
import { nameShelf } from './names.ts'

/**
 * What queries to a built site are put to: its own files, read as the browser's side reads them.
 *
 * @param onLoad is told of each file, by its path in the folder.
 */
export function builtSources(
  folder: string,
  languages: readonly string[],
  onLoad: (path: string) => void = () => undefined,
): Sources {
  const [facts, texts] = [factScripts(), noFiles()]
  const encyclopress = { ...facts.data, ...receiver(texts) }
  const read = (path: string) => {
    onLoad(path)
    return readFileSync(join(folder, path), 'utf8')
  }
  const load = async (path: string) => {
    new Function('encyclopress', read(path))(encyclopress)
  }
  return {
    index: openTextIndex(texts, load),
    facts: facts.open(load),
    names: exactNames(nameShelf(read)),
    tokens: tokenizer(),
    languages,
  }
}
