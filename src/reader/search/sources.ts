import { exactNames } from '../../search/names/exact-names.ts'
import type { Sources } from '../../search/query/world.ts'
import { noFiles, openTextIndex, receiver } from '../../search/text/open-text-index.ts'
import { tokenizer } from '../../search/words/tokens.ts'
import { openNameShelf } from '../name-shelf.ts'
import { scriptLoader } from '../script-loader.ts'
import { factScripts } from './facts.ts'

/** Opens what queries are put to: the scripts below `search/`, loaded when they are asked for. */
export function openSources(root: string, languages: readonly string[]): Sources {
  const load = scriptLoader(root)
  const [facts, texts] = [factScripts(), noFiles()]
  const { encyclopress } = window as { encyclopress?: object }
  Object.assign(window, { encyclopress: { ...encyclopress, ...facts.data, ...receiver(texts) } })
  return {
    index: openTextIndex(texts, load),
    facts: facts.open(load),
    names: exactNames(openNameShelf(load)),
    tokens: tokenizer(),
    languages,
  }
}
