import type { Site } from '../../model/site.ts'
import type { LetterView, PartLink } from '../../model/view.ts'
import type { Catalogue, Entry, Letter } from '../catalogue/catalogue.ts'
import { isLong, letterLinks, letterPath } from '../catalogue/letter-links.ts'
import { hrefOf } from '../href.ts'
import { frameOf } from './frame.ts'
import { listEntry } from './list-entry.ts'

/** The longest list that one page holds. */
const PART = 2000

/** The pages of each letter, where a site has more articles than fit on one page. */
export function letterViews(site: Site, catalogue: Catalogue): LetterView[] {
  if (!isLong(catalogue)) return []
  return catalogue.letters.flatMap((letter) => {
    const parts = partsOf(letter.entries)
    return parts.map((entries, index): LetterView => {
      const path = letterPath(letter, index + 1)
      return {
        kind: 'letter',
        ...frameOf(site, { path, title: parts.length === 1 ? letter.label : rangeOf(entries) }),
        letter: letter.label,
        letters: letterLinks(catalogue, path, letter),
        parts: parts.map((part, other) => partLink(letter, part, { other, index, from: path })),
        entries: entries.map((entry) => listEntry(entry, path)),
        count: letter.count,
      }
    })
  })
}

/** As many entries on each page as on the others. */
function partsOf(entries: readonly Entry[]): (readonly Entry[])[] {
  const pages = Math.ceil(entries.length / PART)
  const size = Math.ceil(entries.length / pages)
  return Array.from({ length: pages }, (_, page) => entries.slice(page * size, (page + 1) * size))
}

interface Place {
  readonly other: number
  readonly index: number
  readonly from: string
}

function partLink(
  letter: Letter,
  entries: readonly Entry[],
  { other, index, from }: Place,
): PartLink {
  const href = hrefOf(from, letterPath(letter, other + 1))
  return { ...endsOf(entries), href, isCurrent: other === index }
}

function endsOf(entries: readonly Entry[]): { first: string; last: string } {
  return { first: entries[0]?.title ?? '', last: entries.at(-1)?.title ?? '' }
}

function rangeOf(entries: readonly Entry[]): string {
  const { first, last } = endsOf(entries)
  return `${first} – ${last}`
}
