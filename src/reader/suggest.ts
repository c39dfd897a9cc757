import { fold } from '../model/fold.ts'
import type { TitleEntry } from '../model/reader.ts'

/** Folds a name, once for each. */
export type Folder = (name: string) => string

/** A folder that remembers, since every key that is pressed looks at the same names. */
export function folder(): Folder {
  const known = new Map<string, string>()
  return (name) => {
    const before = known.get(name)
    if (before !== undefined) return before
    const folded = fold(name)
    known.set(name, folded)
    return folded
  }
}

/**
 * The names that fit a query best, one for each article: the exact name, then names that begin with
 * the query, then those with words that do; titles before aliases, else in the order given.
 */
export function suggest(
  names: readonly TitleEntry[],
  query: string,
  limit: number,
  folded: Folder,
): TitleEntry[] {
  const words = fold(query).split(' ')
  const found = new Map<string, { entry: TitleEntry; rank: number }>()
  for (const entry of names) {
    const [name, slug, title] = entry
    const rank = 2 * rankOf(folded(name), words) + (title === '' ? 0 : 1)
    if (rank < 2 * NONE && rank < (found.get(slug)?.rank ?? NONE * 2)) {
      found.set(slug, { entry, rank })
    }
  }
  return [...found.values()]
    .sort((a, b) => a.rank - b.rank)
    .slice(0, limit)
    .map(({ entry }) => entry)
}

const NONE = 4

/** How well a folded name fits the words of a query: 0 is best. */
function rankOf(name: string, words: readonly string[]): number {
  const query = words.join(' ')
  const spaced = ` ${name}`
  if (name === query) return 0
  if (name.startsWith(query)) return 1
  if (spaced.includes(` ${query}`)) return 2
  return words.every((word) => spaced.includes(` ${word}`)) ? 3 : NONE
}
