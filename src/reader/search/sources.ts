import type { Sources } from '../../search/query/world.ts'
import { factScripts } from './facts.ts'
import { scriptLoader } from './scripts.ts'

/** Opens what queries are put to: the scripts below `search/`, loaded when they are asked for. */
export function openSources(root: string, languages: readonly string[]): Sources {
  const load = scriptLoader(root)
  const facts = factScripts()
  const { encyclopress } = window as { encyclopress?: object }
  Object.assign(window, { encyclopress: { ...encyclopress, ...facts.data } })
  return { facts: facts.open(load), languages } as unknown as Sources
}
