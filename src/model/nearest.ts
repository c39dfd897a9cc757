import { distance } from 'fastest-levenshtein'

/**
 * The known word that a writer most likely meant: one letter in four may differ, at most two in
 * all, and two letters that changed places count as one. Null where none is near.
 *
 * @example nearest('titel', ['title', 'source']) // 'title'
 */
export function nearest(word: string, known: readonly string[]): string | null {
  const folded = word.toLowerCase()
  let best: string | null = null
  let least = Math.min(2, Math.floor(folded.length / 4)) + 1
  for (const candidate of known) {
    const steps = stepsBetween(folded, candidate.toLowerCase())
    if (steps < least) {
      least = steps
      best = candidate
    }
  }
  return best
}

function stepsBetween(a: string, b: string): number {
  const steps = distance(a, b)
  return steps === 2 && letters(a) === letters(b) ? 1 : steps
}

function letters(word: string): string {
  return [...word].sort().join('')
}
