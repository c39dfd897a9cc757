import type { ExactNames } from '../query/world.ts'
import type { NameShelf } from './suggest.ts'
import { suggester } from './suggest.ts'

/** More articles than these have no name in common. */
const MOST = 20
/** How well another name than the title fits that is typed as a whole, see `Suggestion`; a title fits better. */
const OTHER_NAME = 1

/** Finds the articles that have a name as a whole: they are the first to be suggested for it. */
export function exactNames(shelf: NameShelf): ExactNames {
  const suggest = suggester(shelf)
  return {
    exact: async (name) => {
      if (name === '') return []
      const found = await suggest(name, { limit: MOST })
      return found.flatMap(({ fit, slug }) => (fit <= OTHER_NAME ? [slug] : []))
    },
  }
}
