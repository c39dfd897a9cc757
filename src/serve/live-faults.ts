import type { BuildResult } from '../build/build.ts'
import type { Diagnostic } from '../model/diagnostic.ts'
import type { LiveFault, LiveQuote } from '../model/live.ts'
import { pathOf } from '../report/path-of.ts'
import type { State } from './audience.ts'

/** A page shows so many at most. */
const MOST = 20

/** All is well. */
export const NO_FAULTS: State = { kind: 'faults', message: '', faults: [], more: 0 }

/** What pages are to show of how a build ended: its errors; nothing where it ended well. */
export function liveFaults(result: BuildResult, folder: string): State {
  if (result.outcome === 'refused') return faulty(result.message)
  const { diagnostics } = result
  const errors =
    result.outcome === 'built' ? [] : diagnostics.filter(({ severity }) => severity === 'error')
  const faults = errors.slice(0, MOST).map((one) => liveFault(one, folder))
  return { kind: 'faults', message: '', faults, more: errors.length - faults.length }
}

/** A fault that is none of the content. */
export function faulty(message: string): State {
  return { kind: 'faults', message, faults: [], more: 0 }
}

function liveFault(diagnostic: Diagnostic, folder: string): LiveFault {
  const { severity, rule, message, advice, file, location } = diagnostic
  const path = pathOf(file, folder)
  const place = location === null ? path : `${path}:${location.line}:${location.column}`
  return { severity, rule, place, message, advice, quotes: quotesOf(diagnostic) }
}

function quotesOf({ location, excerpt, label = '', related }: Diagnostic): LiveQuote[] {
  const own = { location, excerpt, label }
  return [own, ...(related === undefined ? [] : [related])]
    .flatMap((place) => {
      if (place.location === null || place.excerpt === null) return []
      const { line, column, length } = place.location
      const { text, column: from } = place.excerpt
      const [start, end] = [column - from, column - from + length]
      const before = (from > 1 ? '…' : '') + text.slice(0, start)
      const quote = { line, before, marked: text.slice(start, end), after: text.slice(end) }
      return { ...quote, label: place.label }
    })
    .sort((a, b) => a.line - b.line)
}
