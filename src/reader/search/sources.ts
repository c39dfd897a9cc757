import type { Sources } from '../../search/query/world.ts'
import { tokens } from '../../search/words/tokens.ts'
import { factScripts } from './facts.ts'
import { scriptLoader } from './scripts.ts'
import { textScripts } from './text.ts'

/** Opens what queries are put to: the scripts below `search/`, loaded when they are asked for. */
export function openSources(root: string, languages: readonly string[]): Sources {
  const load = scriptLoader(root)
  const [facts, text] = [factScripts(), textScripts()]
  const { encyclopress } = window as { encyclopress?: object }
  Object.assign(window, { encyclopress: { ...encyclopress, ...facts.data, ...text.data } })
  return {
    index: text.open(load),
    facts: facts.open(load),
    names: { exact: async () => [] },
    tokens,
    languages,
  }
}
