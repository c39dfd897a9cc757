import type { FactKey } from '../facts/fact-column.ts'
import { bestFirst } from './best-first.ts'
import { byScore } from './by-score.ts'
import { readFilters } from './filters.ts'
import { has, isWanted, lessStrict } from './less-strict.ts'
import type { Note } from './notes.ts'
import type { PhrasePart, Query, WordPart } from './query.ts'
import type { KeyedFilter } from './resolve.ts'
import { resolve } from './resolve.ts'
import { told } from './told.ts'
import type { Found } from './words.ts'
import { readWords } from './words.ts'
import type { Sources } from './world.ts'

/** What was found. */
export interface Results {
  /** Numbers of articles, those that a person would expect first. */
  readonly articles: readonly number[]
  readonly filters: readonly KeyedFilter[]
  readonly notes: readonly Note[]
  /** What is to be marked in the texts: words by their terms, those of a phrase in their order. */
  readonly marks: readonly (readonly (readonly string[])[])[]
}

const NOTHING: Results = { articles: [], filters: [], notes: [], marks: [] }

/**
 * Finds the articles that have all words of a query and pass all its filters. Articles whose name is the query
 * stand first, the others by the words that they have (BM25). Where none has all words, a slip of a letter
 * is forgiven, or words are left out, and that is said. A file that cannot be read is told in a note; what
 * was found without it is given.
 */
export async function evaluate(query: Query, sources: Sources): Promise<Results> {
  if (query.parts.length === 0) return NOTHING
  const [size, keys] = await Promise.all([
    told(0, '', sources.index.size),
    told<readonly FactKey[]>([], '', () => sources.facts.keys()),
  ])
  const world = { ...sources, size: size.value }
  const { words, filters, notes: first } = resolve(query, keys.value)
  const filtered = await readFilters(filters, world)
  const asked = [...words, ...filtered.words]
  const notes: Note[] = [...size.notes, ...keys.notes, ...first, ...filtered.notes]
  if (asked.length === 0 && filtered.filters.length === 0) return { ...NOTHING, notes }
  const name = nameIn(asked)
  // Asked for before it is needed: each file that is waited for takes its time.
  const named = told<readonly string[]>([], '', () => world.names.exact(name))
  const read = await readWords(asked, world)
  notes.push(...read.notes)
  const { found, least, notes: more } = await lessStrict(read.found, { filtered, world })
  const ranked = rank(found, least, filtered.articles, world.size)
  const marks = found.flatMap(({ part, hits }) => (part.isNot ? [] : [hits.terms]))
  const best = await bestFirst(ranked, { named, marks }, world)
  return {
    articles: best.value,
    filters: filtered.filters,
    notes: [...notes, ...more, ...best.notes],
    marks,
  }
}

/** The words of a query as a name. */
function nameIn(words: readonly (WordPart | PhrasePart)[]): string {
  return words.flatMap(({ isNot, text }) => (isNot ? [] : [text])).join(' ')
}

/** The articles that have so many of the words, the best first; those of equal rank in the order of titles. */
function rank(
  found: readonly Found[],
  least: number,
  filtered: Uint8Array | null,
  size: number,
): readonly number[] {
  const wanted = found.filter(isWanted).map(({ hits }) => hits)
  const leftOut = found.filter((one) => !isWanted(one)).map(({ hits }) => hits)
  const order = byScore(size)
  for (let article = 0; article < size; article++) {
    if (filtered?.[article] === 0 || leftOut.some((hits) => has(hits, article))) continue
    let [score, count] = [0, 0]
    for (const { weights, idf } of wanted) {
      const weight = weights[article] ?? 0
      if (weight > 0) count++
      score += idf * weight
    }
    if (count >= least) order.add(article, score)
  }
  return order.articles()
}
