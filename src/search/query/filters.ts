import type { FilterHits } from './filter-hits.ts'
import { filterHits } from './filter-hits.ts'
import type { Note } from './notes.ts'
import type { PhrasePart, WordPart } from './query.ts'
import type { KeyedFilter } from './resolve.ts'
import { wordsOf } from './resolve.ts'
import { told } from './told.ts'
import type { World } from './world.ts'

/** What all filters of a query let through. */
export interface Filtered {
  /** By the number of the article, 1 for those that pass; null where there is no filter. */
  readonly articles: Uint8Array | null
  /** Those whose values could be read. */
  readonly filters: readonly KeyedFilter[]
  /** The others, as words. */
  readonly words: readonly (WordPart | PhrasePart)[]
  readonly notes: readonly Note[]
}

/** Loads the columns that filters need, and filters. */
export async function readFilters(
  filters: readonly KeyedFilter[],
  { facts, names, size }: World,
): Promise<Filtered> {
  const read = await Promise.all(
    filters.map((filter) =>
      told<FilterHits | null>(null, filter.part.key, async () =>
        filterHits(filter, await facts.column(filter.key.key), { names, size }),
      ),
    ),
  )
  const done: KeyedFilter[] = []
  const words: (WordPart | PhrasePart)[] = []
  const passing: Uint8Array[] = []
  for (const [at, filter] of filters.entries()) {
    const hits = read[at]?.value ?? null
    if (hits === null) continue
    if (hits.articles === null) words.push(...wordsOf(filter.part))
    else {
      done.push(filter)
      passing.push(filter.part.isNot ? hits.articles.map((one) => 1 - one) : hits.articles)
    }
  }
  const notes = read.flatMap((one) => [...one.notes, ...(one.value?.notes ?? [])])
  return { articles: all(passing), filters: done, words, notes }
}

function all(passing: readonly Uint8Array[]): Uint8Array | null {
  const [first, ...others] = passing
  if (first === undefined) return null
  return first.map((one, article) => (others.every((other) => other[article] === 1) ? one : 0))
}
