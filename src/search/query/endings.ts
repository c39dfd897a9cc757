import { fold } from '../../model/fold.ts'
import type { World } from './world.ts'

/** So many words that a beginning may be that of are looked for, the commonest. */
const MOST_ENDINGS = 16
/** Of a shorter beginning there are too many. */
const SHORTEST = 2
/** How many letters an ending of the language may have that the index leaves off. */
const LEFT_OFF = 3

/** The terms that a beginning may become. */
export async function endingsOf(
  text: string,
  known: readonly string[],
  { index }: World,
): Promise<readonly string[]> {
  const beginning = fold(text)
  if ([...beginning].length < SHORTEST) return []
  const found = (await index.terms(beginning, MOST_ENDINGS)).map(({ term }) => term)
  if (found.length > 0) return found.filter((term) => !known.includes(term))
  // `attacki` on its way to `attacking`, which the index has as `attack`.
  for (let length = beginning.length - 1; length >= beginning.length - LEFT_OFF; length--) {
    if (length < 2 * SHORTEST) break
    const stem = beginning.slice(0, length)
    const { articles } = await index.postings(stem)
    if (articles.length > 0) return [stem]
  }
  return []
}
