import type { PackedTerm } from '../../model/reader.ts'
import { scriptOf } from '../../model/script.ts'
import { beginsPage, LONG_TERM, LONGEST_PAGE, PAGE_BITS, pageName } from './term-pages.ts'

/** A term as it stands in an index, with where it occurs within its articles. */
export interface Entry {
  readonly term: PackedTerm
  readonly positions: string
}

/** A page of the index: its terms, at least one, in their order. */
export type IndexPage = readonly Entry[]

/**
 * Terms in pages. A term that has many articles has a page of its own; the others are cut where `beginsPage`
 * says, and again where a page is too long: a term that comes or goes changes pages near it and no others.
 */
export function* indexPages(entries: Iterable<Entry>): Iterable<IndexPage> {
  let held: Entry[] = []
  for (const one of entries) {
    if (isLong(one.term)) {
      yield* cut(held, PAGE_BITS)
      yield [one]
      held = []
    } else {
      if (beginsPage(one.term[0], PAGE_BITS)) {
        yield* cut(held, PAGE_BITS)
        held = []
      }
      held.push(one)
    }
  }
  yield* cut(held, PAGE_BITS)
}

/** Whether a term has a page of its own. */
export function isLong(term: PackedTerm): boolean {
  return sizeOf(term) > LONG_TERM
}

function sizeOf([term, , articles, weights]: PackedTerm): number {
  return term.length + articles.length + weights.length
}

/** Some terms as one page, or as several, cut where a term begins a page at fewer bits. */
function* cut(entries: readonly Entry[], bits: number): Iterable<IndexPage> {
  if (entries.length === 0) return
  const size = entries.reduce((sum, { term }) => sum + sizeOf(term), 0)
  if (size <= LONGEST_PAGE || bits === 0) {
    yield entries
    return
  }
  let from = 0
  for (const [at, { term }] of entries.entries()) {
    if (at === from || !beginsPage(term[0], bits - 1)) continue
    yield* cut(entries.slice(from, at), bits - 1)
    from = at
  }
  yield* cut(entries.slice(from), bits - 1)
}

/** The first term of a page. */
export function firstOf(page: IndexPage): string {
  return page[0]?.term[0] ?? ''
}

/** The files of a page, by their paths in the output folder. */
export function pageFiles(page: IndexPage): { readonly path: string; readonly text: string }[] {
  const name = pageName(firstOf(page))
  const terms = page.map(({ term }) => term)
  const positions = page.map((entry) => entry.positions)
  return [
    { path: `search/words/${name}.js`, text: scriptOf('words', name, terms) },
    { path: `search/positions/${name}.js`, text: scriptOf('positions', name, positions) },
  ]
}
