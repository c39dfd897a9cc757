import { fold } from '../../model/fold.ts'
import type { ExactNames } from '../query/world.ts'
import { filesOf } from './name-list.ts'
import { folder, ranking } from './ranking.ts'
import type { NameShelf } from './suggest.ts'

/** More articles than these have no name in common. */
const MOST = 20
/** How well another name than the title fits that is typed as a whole, see `Suggestion`; a title fits better. */
const OTHER_NAME = 1

/** Finds the articles that have a name as a whole: they are the first with that beginning. */
export function exactNames(shelf: NameShelf): ExactNames {
  const folded = folder()
  return {
    exact: async (name) => {
      const text = fold(name)
      if (text === '') return []
      const files = filesOf(await shelf.list(), text)
      const rows = (await Promise.all(files.map(shelf.rows))).flat()
      const found = ranking(rows, [text], MOST, folded)
      return found.flatMap(({ fit, slug }) => (fit <= OTHER_NAME ? [slug] : []))
    },
  }
}
