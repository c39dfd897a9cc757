import { compareText } from '../../model/diagnostic.ts'
import { isOneSlip } from '../words/is-one-slip.ts'
import { commonLength } from './front-coding.ts'

/** What a word may have been meant to be. */
export interface Corrections {
  /** Words. */
  readonly whole: readonly string[]
  /** Beginnings of words; none that begins like a shorter one. */
  readonly begun: readonly string[]
}

/** So many are tried. */
const MOST = 12

/**
 * What a word with one typo may have been meant to be: a letter too many, too few or another, or two that
 * changed places. The more the two begin alike the sooner a correction comes.
 *
 * @param typed a folded word, of {@link SHORTEST} letters at least.
 * @param words the folded words that there are; among them all that are near, in any order.
 */
export function correctionsOf(typed: string, words: Iterable<string>): Corrections {
  const letters = [...typed]
  const whole = new Set<string>()
  const begun = new Set<string>()
  for (const word of words) {
    const own = [...word]
    for (const length of [letters.length - 1, letters.length, letters.length + 1]) {
      if (length > own.length || !isOneSlip(letters, own.slice(0, length))) continue
      if (length === own.length) whole.add(word)
      else begun.add(own.slice(0, length).join(''))
    }
  }
  const shortest = [...begun].sort(compareText).reduce<string[]>((kept, one) => {
    const last = kept.at(-1)
    if (last === undefined || !one.startsWith(last)) kept.push(one)
    return kept
  }, [])
  return { whole: likeliest([...whole], typed), begun: likeliest(shortest, typed) }
}

function likeliest(corrections: readonly string[], typed: string): string[] {
  return [...corrections]
    .sort((a, b) => commonLength(b, typed) - commonLength(a, typed) || compareText(a, b))
    .slice(0, MOST)
}
