import type { TableLink } from '../../model/index-view.ts'
import type { Site } from '../../model/site.ts'
import { typeUrlOf } from '../../model/slug.ts'
import { hrefOf } from '../href.ts'
import { tablesOf } from '../indexes/types/types.ts'

/** The tables of a site as links from a page, those of most articles first. */
export function tableLinks(site: Site, from: string): TableLink[] {
  return tablesOf(site)
    .map(({ type, address, sheets }) => ({
      type,
      href: hrefOf(from, typeUrlOf(address)),
      count: sheets.length,
    }))
    .sort((a, b) => b.count - a.count)
}
