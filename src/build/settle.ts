import type { Diagnostic } from '../model/diagnostic.ts'
import type { RuleSettings } from '../model/rules.ts'

/** What a site and its articles say of rules. */
export interface Settings {
  readonly site: RuleSettings
  /** What single files say, by their path. */
  readonly files: ReadonlyMap<string, RuleSettings>
}

/** Diagnostics at the level that the article, else the site, sets their rule to; those set off are gone. */
export function settle(diagnostics: readonly Diagnostic[], settings: Settings): Diagnostic[] {
  const { site, files } = settings
  return diagnostics.flatMap((one) => {
    const level = files.get(one.file)?.[one.rule] ?? site[one.rule] ?? one.severity
    if (level === 'off') return []
    return level === one.severity ? one : { ...one, severity: level }
  })
}
