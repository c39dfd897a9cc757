import type { SpanLink } from '../../model/timeline-view.ts'
import { groupBy } from '../group-by.ts'
import { hrefOf } from '../href.ts'
import { once } from '../once.ts'
import { chaptersOf, groupId } from './chapters.ts'
import { decadeOf } from './place.ts'

/** A decade of a century, and where its first date stands. */
export interface Decade {
  readonly edtf: string
  readonly path: string
  readonly id: string
  readonly count: number
}

/** The decades of each century that has pages of its own, in their order. */
export const decadesOf = once((site): ReadonlyMap<string, readonly Decade[]> => {
  const centuries = new Map<string, Map<string, { -readonly [K in keyof Decade]: Decade[K] }>>()
  for (const { century, path, events } of chaptersOf(site).chapters) {
    if (century === null) continue
    const decades = centuries.get(century) ?? new Map()
    centuries.set(century, decades)
    for (const [group, { length }] of groupBy(events, ({ place }) => place.group)) {
      if (group === null) continue
      const edtf = decadeOf(group)
      const known = decades.get(edtf)
      if (known !== undefined) known.count += length
      else decades.set(edtf, { edtf, path, id: groupId(century, group), count: length })
    }
  }
  return new Map([...centuries].map(([century, decades]) => [century, [...decades.values()]]))
})

/** The ways from a page to the decades of its century; none where there is only one. */
export function decadeLinks(decades: readonly Decade[], from: string): SpanLink[] {
  if (decades.length < 2) return []
  return decades.map(({ edtf, path, id, count }) => ({
    edtf,
    href: hrefOf(from, path, id),
    count,
    isCurrent: false,
  }))
}
