import type { Entry } from './entries.ts'
import { commonLength } from './front-coding.ts'
import type { Page } from './pages.ts'

/** A beginning that so many entries share that they are on many pages, and the best of them. */
export interface Top {
  readonly beginning: string
  /** The best first, one for each article. */
  readonly best: readonly Entry[]
}

/** What is spread over more pages than these has its best in a file of its own. */
export const NARROW = 3
const BEST = 20

/**
 * The beginnings that are spread over many pages. Of those that the same entries share the longest stands for
 * all: so each is one that some entry ends or two go apart after.
 */
export function topsOf(entries: readonly Entry[], pages: readonly Page[]): Top[] {
  const tops: Top[] = []
  const pageOf = pageFinder(pages)
  const visit = (start: number, end: number) => {
    if (pageOf(end - 1) - pageOf(start) < NARROW) return
    const first = entries[start]?.key ?? ''
    const length = commonLength(first, entries[end - 1]?.key ?? '')
    if (length > 0) {
      const beginning = first.slice(0, length)
      tops.push({ beginning, best: bestOf(entries, start, end, beginning) })
    }
    let from = start
    while (from < end && entries[from]?.key.length === length) from++
    while (from < end) {
      const to = endOf(entries, from, end, length)
      visit(from, to)
      from = to
    }
  }
  if (entries.length > 0) visit(0, entries.length)
  return tops
}

function pageFinder(pages: readonly Page[]): (entry: number) => number {
  return (entry) => {
    let [low, high] = [0, pages.length]
    while (low < high) {
      const middle = (low + high) >> 1
      if ((pages[middle]?.end ?? 0) <= entry) low = middle + 1
      else high = middle
    }
    return low
  }
}

/** Where the entries end that have the same letter at a place. */
function endOf(entries: readonly Entry[], from: number, end: number, place: number): number {
  const letter = entries[from]?.key.charCodeAt(place)
  let [low, high] = [from + 1, end]
  while (low < high) {
    const middle = (low + high) >> 1
    if (entries[middle]?.key.charCodeAt(place) === letter) low = middle + 1
    else high = middle
  }
  return low
}

/** The entries that come first among those of a beginning, as `ranking.ts` orders them for that text. */
function bestOf(
  entries: readonly Entry[],
  start: number,
  end: number,
  beginning: string,
): readonly Entry[] {
  const best: { readonly entry: Entry; readonly order: number }[] = []
  for (let at = start; at < end; at++) {
    const entry = entries[at] as Entry
    const order = orderOf(entry, beginning)
    const last = best.at(-1)
    if (best.length === BEST && last !== undefined && order > last.order) continue
    const other = best.findIndex((one) => one.entry.name.article === entry.name.article)
    const known = best[other]
    if (known !== undefined) {
      const isLess = order < known.order || (order === known.order && isBefore(entry, known.entry))
      if (!isLess) continue
      best.splice(other, 1)
    }
    const place = best.findIndex((one) => one.order > order)
    best.splice(place === -1 ? best.length : place, 0, { entry, order })
    if (best.length > BEST) best.pop()
  }
  return best.map(({ entry }) => entry)
}

function isBefore(a: Entry, b: Entry): boolean {
  return a.name.text < b.name.text
}

const RANKS = 2 ** 40

function orderOf({ key, name, isBeginning }: Entry, beginning: string): number {
  const exactness = !isBeginning ? 2 : key.length === beginning.length ? 0 : 1
  return (2 * exactness + (name.isTitle ? 0 : 1)) * RANKS + name.article.rank
}
