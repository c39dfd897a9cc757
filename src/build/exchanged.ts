import type { Diagnostic } from '../model/diagnostic.ts'
import { compareDiagnostics } from '../model/diagnostic.ts'

/** What was and what is wrong with some files. */
export interface Exchange {
  readonly before: readonly Diagnostic[]
  readonly now: readonly Diagnostic[]
}

/** Diagnostics in their order, when those of some files are others than before. */
export function exchanged(all: readonly Diagnostic[], { before, now }: Exchange): Diagnostic[] {
  const gone = before.map((one) => JSON.stringify(one))
  const kept = all.filter((one) => {
    const place = gone.length === 0 ? -1 : gone.indexOf(JSON.stringify(one))
    if (place !== -1) gone.splice(place, 1)
    return place === -1
  })
  return [...kept, ...now].sort(compareDiagnostics)
}
