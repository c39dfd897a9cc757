import type { Diagnostic } from '../model/diagnostic.ts'
import { compareDiagnostics } from '../model/diagnostic.ts'

/** Diagnostics in order; where a build is strict, warnings are errors. */
export function judged(diagnostics: readonly Diagnostic[], strict: boolean): Diagnostic[] {
  const all = strict
    ? diagnostics.map((one) =>
        one.severity === 'warning' ? { ...one, severity: 'error' as const } : one,
      )
    : diagnostics
  return [...all].sort(compareDiagnostics)
}
