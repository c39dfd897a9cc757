import type { SpanLink } from '../../model/timeline-view.ts'
import { hrefOf } from '../href.ts'
import type { Chapters } from './chapters.ts'
import { groupId } from './chapters.ts'
import { decadeOf } from './place.ts'

/** The ways from a page to the decades of a century, each to its first date. */
export function decadeLinks(chapters: Chapters, century: string, from: string): SpanLink[] {
  const links = new Map<string, { href: string; count: number; isCurrent: boolean }>()
  for (const { century: other, path, events } of chapters.chapters) {
    if (other !== century) continue
    for (const { place } of events) {
      if (place.group === null) continue
      const decade = decadeOf(place.group)
      const known = links.get(decade)
      if (known !== undefined) known.count++
      else {
        const href = hrefOf(from, path, groupId(century, place.group))
        links.set(decade, { href, count: 1, isCurrent: false })
      }
    }
  }
  return links.size < 2 ? [] : [...links].map(([edtf, link]) => ({ edtf, ...link }))
}
