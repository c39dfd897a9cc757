import { distance } from 'fastest-levenshtein'

/**
 * The known word that a writer most likely meant: one letter in so many may differ, at most two in
 * all; two letters that changed places are less than one. Null where none is near.
 *
 * @example nearest('titel', ['title', 'source']) // 'title'
 */
export function nearest(word: string, known: readonly string[], inSoMany = 4): string | null {
  const folded = word.toLowerCase()
  const most = Math.max(
    Math.min(2, Math.floor(folded.length / inSoMany)),
    folded.length > 3 ? SWAP : 0,
  )
  let best: string | null = null
  let least = Number.POSITIVE_INFINITY
  for (const candidate of known) {
    const other = candidate.toLowerCase()
    // Each letter too many is a step.
    if (Math.abs(other.length - folded.length) > most) continue
    const steps = stepsBetween(folded, other)
    if (steps <= most && steps < least) {
      least = steps
      best = candidate
    }
  }
  return best
}

/** Two letters that changed places: the likeliest slip of all. */
const SWAP = 0.5

function stepsBetween(a: string, b: string): number {
  const steps = distance(a, b)
  return steps === 2 && letters(a) === letters(b) ? SWAP : steps
}

function letters(word: string): string {
  return [...word].sort().join('')
}
