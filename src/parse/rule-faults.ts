import type { Diagnostic, Quotable } from '../model/diagnostic.ts'
import { RULE_NAMES } from '../model/rules.ts'
import { keyFaults } from './key-faults.ts'
import type { YamlEntry } from './yaml.ts'

const RULES = {
  known: RULE_NAMES,
  planned: [],
  place: '`rules`',
  advice: 'The name of a rule stands in brackets at the end of what it tells',
}

/** Finds names in `rules:` that are no rule, with the nearest that is, and names given twice. */
export function ruleFaults(source: Quotable, entries: readonly YamlEntry[]): Diagnostic[] {
  const rules = entries.find(({ key }) => key === 'rules')?.value
  return rules?.kind === 'map' ? keyFaults(source, rules.entries, RULES) : []
}
