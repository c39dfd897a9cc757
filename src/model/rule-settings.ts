import * as z from 'zod'
import type { RuleName, RuleSettings } from './rules.ts'
import { RULE_LEVELS, RULES } from './rules.ts'

/** YAML 1.1 knew `off` as another word for `false`, and some editors still write it so. */
const level = z.preprocess(
  (given) => (given === 'false' ? 'off' : given),
  z.enum(RULE_LEVELS, `must be one of ${RULE_LEVELS.join(', ')}`),
)

/**
 * `rules:` of `encyclopedia.yaml` and of front matter. A rule whose faults leave nothing to publish
 * stays an error. Names that are no rule are left out: they are told as unknown keys.
 */
export const ruleSettingsSchema = z
  .record(z.string(), level, 'must be a map of rules and off, warning or error')
  .check(({ value, issues }) => {
    for (const [name, set] of Object.entries(value)) {
      if (!isRule(name) || RULES[name].severity !== 'error' || set === 'error') continue
      const message = 'must stay an error: with such a fault there is nothing to publish'
      issues.push({ code: 'custom', message, input: value, path: [name] })
    }
  })
  .transform(
    (value): RuleSettings =>
      Object.fromEntries(Object.entries(value).filter(([name]) => isRule(name))),
  )
  .default({})

function isRule(name: string): name is RuleName {
  return Object.hasOwn(RULES, name)
}
