import { analyser } from '../../search/text/analyser.ts'
import type { Document } from '../../search/text/article-text.ts'
import { lexicon } from '../../search/text/lexicon.ts'
import type { Posting } from '../../search/text/revised-term.ts'
import { weightOf } from '../../search/text/weight.ts'

/** An article before and after a change of its text. */
export interface TextChange {
  readonly article: number
  readonly before: Document
  readonly after: Document
}

/** What a term says of an article now; null where the article has it no more. */
export type Exchange = readonly [article: number, posting: Posting | null]

/** What changes of texts exchange in an index. */
export interface Exchanges {
  /** In the order of the terms. */
  readonly terms: ReadonlyMap<string, readonly Exchange[]>
  /** So many words more than before. */
  readonly words: number
}

/** @param usual words of a usual article. */
export function exchangesOf(changes: readonly TextChange[], usual: number): Exchanges {
  const words = lexicon()
  const analyse = analyser(words)
  const analysedBy = (document: Document) => {
    const { length, terms, countOf, positionsOf } = analyse(document)
    const postings = new Map(
      terms.map((term): [number, Posting] => {
        const weight = weightOf(countOf(term), length, usual)
        return [term, { weight, positions: [...positionsOf(term)] }]
      }),
    )
    return { length, postings }
  }
  const all: (readonly [term: string, exchange: Exchange])[] = []
  let more = 0
  for (const { article, before, after } of changes) {
    const was = analysedBy(before)
    const is = analysedBy(after)
    more += is.length - was.length
    for (const term of new Set([...was.postings.keys(), ...is.postings.keys()])) {
      const posting = is.postings.get(term) ?? null
      if (!isSame(was.postings.get(term) ?? null, posting))
        all.push([words.terms[term] ?? '', [article, posting]])
    }
  }
  const terms = new Map<string, Exchange[]>()
  for (const [term, exchange] of all.sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)))
    terms.set(term, [...(terms.get(term) ?? []), exchange])
  return { terms, words: more }
}

function isSame(a: Posting | null, b: Posting | null): boolean {
  if (a === null || b === null) return a === b
  const isLike = a.weight === b.weight && a.positions.length === b.positions.length
  return isLike && a.positions.every((position, at) => position === b.positions[at])
}
