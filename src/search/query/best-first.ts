import { placesIn } from './places.ts'
import type { Told } from './told.ts'
import { told } from './told.ts'
import type { World } from './world.ts'

/** So many are looked at: as many as are shown at first, so that nothing is loaded for this alone. */
export const FIRST = 10

/** What the words of a query are, besides words. */
export interface AskedWords {
  /** The slugs of the articles that have them for a name. */
  readonly named: Promise<Told<readonly string[]>>
  /** Each by its terms; those of a phrase in their order. */
  readonly marks: readonly (readonly (readonly string[])[])[]
}

/**
 * Of the first results those that have the query for a name come first, then those whose titles hold all its
 * words; else they stay in their order.
 */
export async function bestFirst(
  ranked: readonly number[],
  { named, marks }: AskedWords,
  { index, tokens }: World,
): Promise<Told<readonly number[]>> {
  if (ranked.length < 2) return { value: ranked, notes: [] }
  const first = ranked.slice(0, FIRST)
  const [texts, exact] = await Promise.all([told([], '', () => index.texts(first)), named])
  const notes = [...texts.notes, ...exact.notes]
  const rankOf = new Map(
    first.map((article, at) => {
      const { slug = '', title = '', language = '' } = texts.value[at] ?? {}
      if (exact.value.includes(slug)) return [article, 0]
      const found = new Set(placesIn(title, language, marks, tokens).map(({ word }) => word))
      return [article, found.size === marks.length ? 1 : 2]
    }),
  )
  const sorted = [...first].sort((a, b) => (rankOf.get(a) ?? 0) - (rankOf.get(b) ?? 0))
  return { value: [...sorted, ...ranked.slice(FIRST)], notes }
}
