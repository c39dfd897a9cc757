import type { Entry } from './entries.ts'
import { commonLength } from './front-coding.ts'

/** How many entries a page has; fewer only where there are no more, more only of one article's. */
export interface PageSizes {
  readonly least: number
  readonly most: number
}

/** Entries one after the other. */
export interface Page {
  /** The first entry, and the one behind the last. */
  readonly start: number
  readonly end: number
  /** The shortest text that is greater than the page before and not greater than this one. */
  readonly beginning: string
}

/**
 * Cuts sorted entries into pages where the text that parts two of them is shortest (R. Bayer and
 * K. Unterauer, Prefix B-Trees, 1977). So what begins alike is on few pages, and pages stay as they are where
 * entries are added or taken out elsewhere.
 */
export function pagesOf(entries: readonly Entry[], { least, most }: PageSizes): Page[] {
  const pages: Page[] = []
  let start = 0
  while (start < entries.length) {
    const end = start + most >= entries.length ? entries.length : cutIn(entries, start, least, most)
    pages.push({ start, end, beginning: start === 0 ? '' : partingText(entries, start) })
    start = end
  }
  return pages
}

function cutIn(entries: readonly Entry[], start: number, least: number, most: number): number {
  let best = start + most
  let shortest = Number.POSITIVE_INFINITY
  for (let at = start + most; at >= start + least; at--) {
    const length = partingLength(entries, at)
    if (length < shortest) {
      best = at
      shortest = length
    }
  }
  while (best < entries.length && partingLength(entries, best) === Number.POSITIVE_INFINITY) best++
  return best
}

/** Articles that are filed under the same are parted by their addresses; what is one article's is not. */
function partingLength(entries: readonly Entry[], at: number): number {
  const [before, after] = [entries[at - 1], entries[at]]
  if (before === undefined || after === undefined) return 0
  if (before.key !== after.key) return commonLength(before.key, after.key) + 1
  const [one, other] = [before.name.article.named.slug, after.name.article.named.slug]
  if (one === other) return Number.POSITIVE_INFINITY
  return after.key.length + 1 + commonLength(one, other) + 1
}

function partingText(entries: readonly Entry[], at: number): string {
  const entry = entries[at]
  if (entry === undefined) return ''
  return `${entry.key}\0${entry.name.article.named.slug}`.slice(0, partingLength(entries, at))
}
