import type { Config } from '../model/config.ts'
import { DEFAULT_CONFIG } from '../model/config.ts'
import { configSchema } from '../model/config-schema.ts'
import type { Diagnostic, Quotable } from '../model/diagnostic.ts'
import { diagnose } from '../model/diagnostic.ts'
import { infoboxTypeFaults } from './infobox-types.ts'
import { keyFaults } from './key-faults.ts'
import { ruleFaults } from './rule-faults.ts'
import { validate } from './validate.ts'
import { readYaml } from './yaml.ts'

/** The site's settings; the defaults where the file has an error. */
export interface ConfigResult {
  readonly config: Config
  readonly diagnostics: readonly Diagnostic[]
}

const KEYS = Object.keys(configSchema.shape)
const PLANNED = ['navigation']

/** Reads `encyclopedia.yaml`. */
export function readConfig(source: Quotable): ConfigResult {
  const { root, diagnostics } = readYaml(source, source.text)
  if (diagnostics.length > 0) return { config: DEFAULT_CONFIG, diagnostics }
  if (root !== null && root.kind !== 'map') {
    const message = 'The file is not a list of keys and values'
    const advice = 'Write one `key: value` on each line'
    const finding = { rule: 'broken-yaml', location: root.location, message, advice } as const
    return { config: DEFAULT_CONFIG, diagnostics: [diagnose(source, finding)] }
  }
  const entries = root?.entries ?? []
  const faults = keyFaults(source, entries, { known: KEYS, planned: PLANNED, place: source.path })
  const checked = validate(
    source,
    configSchema,
    entries.filter(({ key }) => KEYS.includes(key)),
  )
  return {
    config: checked.value ?? DEFAULT_CONFIG,
    diagnostics: [
      ...faults,
      ...infoboxTypeFaults(source, entries),
      ...ruleFaults(source, entries),
      ...checked.diagnostics,
    ],
  }
}
