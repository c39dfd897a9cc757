import type { World } from './world.ts'

/** No language: words as they are, none cut down to its stem. */
const NONE = 'und'

/**
 * The words of a piece of a query, each with all terms that may stand for it in an index of articles in
 * several languages.
 *
 * @example alternatives('attacks', world) // [['attack', 'attacks']]
 */
export function alternatives(text: string, { tokens, languages }: World): readonly string[][] {
  const [first = [], ...others] = [...new Set([...languages, NONE])].map((language) =>
    tokens(text, language).map(({ term }) => term),
  )
  return first.map((term, at) => [
    ...new Set([
      term,
      // Languages may part words otherwise; then the first has the say.
      ...others.filter(({ length }) => length === first.length).map((terms) => terms[at] ?? term),
    ]),
  ])
}
