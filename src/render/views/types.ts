import type { TypesView } from '../../model/index-view.ts'
import type { Site } from '../../model/site.ts'
import { frameOf } from './frame.ts'
import { tableLinks } from './table-links.ts'

const PATH = 'types.html'

/** The tables that there are, one for each type of infobox; no page where there is none. */
export function typesView(site: Site): TypesView | null {
  const tables = tableLinks(site, PATH)
  if (tables.length === 0) return null
  return { kind: 'types', ...frameOf(site, { path: PATH, title: '' }), tables }
}
