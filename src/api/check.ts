import type { CheckResult } from '../build/check.ts'
import { check as checkSite } from '../build/check.ts'
import type { CheckSettings } from './settings.ts'

/**
 * Finds all that is wrong with a content folder, and writes nothing, as `encyclopress check` does.
 *
 * @throws as `build` does.
 * @example
 * const result = await check({ content: 'seeds' })
 * if (result.outcome === 'checked') result.diagnostics // [{ rule: 'missing-article', file, location, … }]
 */
export function check(settings: CheckSettings): Promise<CheckResult> {
  const { content, onProgress } = settings
  return checkSite({
    content,
    templates: settings.templates ?? null,
    strict: settings.strict ?? false,
    pedantic: settings.pedantic ?? false,
    threads: settings.threads ?? null,
    ...(onProgress === undefined ? {} : { onProgress }),
  })
}
