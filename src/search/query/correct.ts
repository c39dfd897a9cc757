import { fold } from '../../model/fold.ts'
import type { Term } from '../text/text-index.ts'
import { isOneSlip } from '../words/is-one-slip.ts'
import { alternatives } from './terms.ts'
import type { World } from './world.ts'

/** Shorter words have too many neighbours. */
const SHORTEST = 5
/** So many words of a beginning are looked at, the commonest. */
const MOST = 2000
const BEGINNING = 2

/**
 * The word of the index that a reader most likely meant: one letter is missing, too much, another, or has
 * changed places with its neighbour. The commonest of those; null where there is none.
 *
 * @example correct('atack', world) // 'attack'
 */
export async function correct(typed: string, world: World): Promise<string | null> {
  const word = fold(typed)
  const letters = [...word]
  if (letters.length < SHORTEST || word.includes(' ')) return null
  const spellings = [...new Set([word, ...alternatives(typed, world).flat()])]
  for (const some of beginnings(letters)) {
    let best: Term | null = null
    const terms = await Promise.all(some.map((beginning) => world.index.terms(beginning, MOST)))
    for (const one of terms.flat()) {
      if (best !== null && one.articles <= best.articles) continue
      if (spellings.some((spelling) => isOneSlip(spelling, one.term))) best = one
    }
    if (best !== null) return best.term
  }
  return null
}

/** What the word may begin with: its own letters; then those of a slip among the first. */
function beginnings(letters: readonly string[]): readonly (readonly string[])[] {
  const [a = '', b = '', c = ''] = letters
  return [[letters.slice(0, BEGINNING).join('')], [...new Set([b + a, a + c, b + c, a])]]
}
