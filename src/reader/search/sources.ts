import type { Sources } from '../../search/query/world.ts'
import { noFiles, openTextIndex, receiver } from '../../search/text/open-text-index.ts'
import { tokens } from '../../search/words/tokens.ts'
import { factScripts } from './facts.ts'
import { scriptLoader } from './scripts.ts'

/** Opens what queries are put to: the scripts below `search/`, loaded when they are asked for. */
export function openSources(root: string, languages: readonly string[]): Sources {
  const load = scriptLoader(root)
  const [facts, texts] = [factScripts(), noFiles()]
  const { encyclopress } = window as { encyclopress?: object }
  Object.assign(window, { encyclopress: { ...encyclopress, ...facts.data, ...receiver(texts) } })
  return {
    index: openTextIndex(texts, (name) => load(`search/${name}.js`)),
    facts: facts.open(load),
    names: { exact: async () => [] },
    tokens,
    languages,
  }
}
