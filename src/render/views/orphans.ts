import type { Site } from '../../model/site.ts'
import type { OrphansView } from '../../model/special-view.ts'
import { catalogueOf } from '../catalogue/catalogue.ts'
import { countsOf } from './counts.ts'
import { frameOf } from './frame.ts'
import { letterGroups } from './letter-groups.ts'
import { paged } from './paged.ts'

const PATH = 'special/orphans.html'
const SIZE = 2000

/** The articles that no other links to; no page where there are none. */
export function orphansViews(site: Site): OrphansView[] {
  if (countsOf(site).orphans === 0) return []
  const orphans = catalogueOf(site).inOrder(
    site.graph.orphans.flatMap((slug) => site.bySlug.get(slug) ?? []),
  )
  return paged(PATH, orphans, SIZE).map(({ path, items, paging }) => ({
    kind: 'orphans',
    ...frameOf(site, { path, title: '' }),
    groups: letterGroups(site, items, path),
    count: orphans.length,
    paging,
  }))
}
