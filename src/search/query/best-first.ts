import { placesIn } from './places.ts'
import type { Told } from './told.ts'
import { told } from './told.ts'
import type { World } from './world.ts'

/** So many are looked at: as many as are shown at first, so that nothing is loaded for this alone. */
export const FIRST = 10

/**
 * Of the first results those that have the query for a name come first, then those whose titles hold all its
 * words; else they stay in their order.
 *
 * @param asked the slugs of the articles that have the query for a name, and its words by their terms.
 */
export async function bestFirst(
  ranked: readonly number[],
  asked: {
    readonly named: Promise<Told<readonly string[]>>
    readonly marks: readonly (readonly (readonly string[])[])[]
  },
  { index, tokens }: World,
): Promise<Told<readonly number[]>> {
  const { marks } = asked
  const { value: exact, notes } = await asked.named
  if (ranked.length < 2) return { value: ranked, notes }
  const best = await told(ranked, '', async () => {
    const first = ranked.slice(0, FIRST)
    const texts = await index.texts(first)
    const rankOf = new Map(
      first.map((article, at) => {
        const { slug = '', title = '', language = '' } = texts[at] ?? {}
        if (exact.includes(slug)) return [article, 0]
        const found = new Set(placesIn(title, language, marks, tokens).map(({ word }) => word))
        return [article, found.size === marks.length ? 1 : 2]
      }),
    )
    const sorted = [...first].sort((a, b) => (rankOf.get(a) ?? 0) - (rankOf.get(b) ?? 0))
    return [...sorted, ...ranked.slice(FIRST)]
  })
  return { ...best, notes: [...notes, ...best.notes] }
}
