import type { Diagnostic, Quotable } from '../model/diagnostic.ts'
import { diagnose } from '../model/diagnostic.ts'
import { nearest } from '../model/nearest.ts'
import type { YamlEntry } from './yaml.ts'

/** The keys that a piece of YAML may hold, and what to call it. */
export interface KnownKeys {
  readonly known: readonly string[]
  /** Keys of the design that this edition does not use yet. */
  readonly planned: readonly string[]
  /** For example `front matter`. */
  readonly place: string
  /** What to do where none is near; else the keys are listed. */
  readonly advice?: string
}

/** Finds keys that mean nothing, with the nearest known one, and keys given twice. */
export function keyFaults(
  source: Quotable,
  entries: readonly YamlEntry[],
  { known, planned, place, advice: hint }: KnownKeys,
): Diagnostic[] {
  const seen = new Set<string>()
  return entries.flatMap(({ key, keyLocation: location }) => {
    if (planned.includes(key)) {
      const message = `\`${key}\` has no effect in this edition of encyclopress`
      return diagnose(source, {
        rule: 'unknown-key',
        location,
        message,
        advice: 'Leave it out, or ignore this',
      })
    }
    if (!known.includes(key)) {
      const guess = nearest(key, known) ?? begunAlike(key, known)
      const message = `\`${key}\` means nothing in ${place}`
      const advice = guess
        ? `Did you mean \`${guess}\`?`
        : (hint ?? `The keys are ${known.join(', ')}`)
      return diagnose(source, { rule: 'unknown-key', location, message, advice })
    }
    if (!seen.has(key)) {
      seen.add(key)
      return []
    }
    const message = `\`${key}\` is given twice; the first counts`
    return diagnose(source, {
      rule: 'duplicate-key',
      location,
      message,
      advice: 'Keep one of the two',
    })
  })
}

/** The one key that begins as another does: `aliases` for `alias`, `categories` for `category`. */
function begunAlike(key: string, known: readonly string[]): string | null {
  const stem = key.toLowerCase().replace(/(?:ies|y|s)$/u, '')
  const found = stem.length < SHORTEST_STEM ? [] : known.filter((one) => one.startsWith(stem))
  return found.length === 1 ? (found[0] ?? null) : null
}

const SHORTEST_STEM = 4
