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
  const plain = tokens(text, 'und')
  const found = tokens(text, language)
  // An index may have a word as it is, or its stem.
  const isSame = plain.length === found.length
  const termsAt = found.map(({ term }, at) => [term, ...(isSame ? [plain[at]?.term ?? term] : [])])
  const sets = marks.map((words) => words.map((terms) => new Set(terms)))
  const places: Place[] = []
  for (let at = 0; at < found.length; at++) {
    for (const [word, phrase] of sets.entries()) {
      const isHere = phrase.every((set, after) => termsAt[at + after]?.some((one) => set.has(one)))
      const [first, last] = [found[at], found[at + phrase.length - 1]]
      if (!isHere || first === undefined || last === undefined) continue
      const before = places.at(-1)
      if (before !== undefined && before.end > first.start) continue
      places.push({ word, start: first.start, end: last.end })
    }
  }
  return places
}
