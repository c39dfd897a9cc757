import type { Results } from './evaluate.ts'
import type { Sources } from './world.ts'

/** Where something stands (UTF-16 units). */
export interface Range {
  readonly start: number
  readonly end: number
}

/** Where one of the words asked for stands. */
export interface Place extends Range {
  readonly word: number
}

/** Every place of the words, those of a phrase where it stands as a whole; none lies in another. */
export function placesIn(
  text: string,
  language: string,
  marks: Results['marks'],
  tokens: Sources['tokens'],
): readonly Place[] {
  if (marks.length === 0) return []
  // Most words of a text are none of those, as their first letters tell.
  const firsts = [...new Set(marks.flat(2).map((term) => term.charAt(0)))].join('')
  const found = tokens(text, language, firsts)
  // An index may have a word as it is, or its stem.
  const isTerm = (at: number, set: ReadonlySet<string>) =>
    set.has(found[at]?.term ?? '') || set.has(found[at]?.plain ?? '')
  const sets = marks.map((words) => words.map((terms) => new Set(terms)))
  const places: Place[] = []
  for (const [at, first] of found.entries()) {
    for (const [word, phrase] of sets.entries()) {
      const last = found[at + phrase.length - 1]
      if (last === undefined || last.place !== first.place + phrase.length - 1) continue
      if (!phrase.every((set, after) => isTerm(at + after, set))) continue
      const before = places.at(-1)
      if (before !== undefined && before.end > first.start) continue
      places.push({ word, start: first.start, end: last.end })
    }
  }
  return places
}
