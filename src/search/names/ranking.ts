import { fold } from '../../model/fold.ts'
import type { NameRow } from '../../model/reader.ts'
import { exactness, NO_FIT } from './exactness.ts'
import type { Standing } from './named.ts'
import { compareStanding } from './named.ts'
import { slugOf } from './row.ts'

/** An article that is suggested. */
export interface Suggestion {
  /** How well the name fits: twice its exactness, one more where it is not the title. */
  readonly fit: number
  /** The name of it that fits. */
  readonly name: string
  readonly title: string
  readonly slug: string
  readonly description: string
  /** A path below `media/`, or empty. */
  readonly image: string
}

/** From here on names fit by the beginnings of their words in any order. */
export const WORDS_FIT = 6

/** Folds a name, and remembers: every key that is pressed looks at the same names. */
export type Folder = (name: string) => string

/** A folder that has not seen a name yet. */
export function folder(): Folder {
  const known = new Map<string, string>()
  return (name) => {
    const folded = known.get(name) ?? fold(name)
    known.set(name, folded)
    return folded
  }
}

/**
 * The articles that fit best, one row for each: by how exactly a name fits, titles before other names, then by
 * how many articles link there, then by title.
 *
 * @param texts what is typed, folded; or all that it may have been meant to be.
 */
export function ranking(
  rows: Iterable<NameRow>,
  texts: readonly string[],
  limit: number,
  folded: Folder,
): Suggestion[] {
  const queries = texts.map((text) => [text, text.split(' ')] as const)
  const fitOf = (name: string) =>
    queries.reduce((best, [text, words]) => Math.min(best, exactness(name, text, words)), NO_FIT)
  const found = new Map<string, Found>()
  for (const row of rows) {
    const [title, links, , description, image, ...others] = row
    for (const name of [title, ...others]) {
      const exact = fitOf(folded(name))
      if (exact === NO_FIT) continue
      const fit = 2 * exact + (name === title ? 0 : 1)
      const slug = slugOf(row)
      const before = found.get(slug)
      if (before && (before.fit < fit || (before.fit === fit && before.name <= name))) continue
      found.set(slug, { fit, name, title, slug, links, description, image, folded: folded(title) })
    }
  }
  return [...found.values()]
    .sort((a, b) => a.fit - b.fit || compareStanding(a, b))
    .slice(0, limit)
    .map(({ links: _, folded: __, ...suggestion }) => suggestion)
}

interface Found extends Suggestion, Standing {}
