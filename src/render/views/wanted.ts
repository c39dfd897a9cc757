import type { Site, Wanted } from '../../model/site.ts'
import type { WantedEntry, WantedView } from '../../model/special-view.ts'
import { catalogueOf } from '../catalogue/catalogue.ts'
import { frameOf, linkTo } from './frame.ts'
import { shorten } from './shorten.ts'

const PATH = 'special/wanted.html'
const MOST = 500
/** So many of the articles that want one are named. */
const NAMED = 6

/** The articles that others link to and that are not written; no page where there are none. */
export function wantedView(site: Site): WantedView | null {
  const { wanted } = site.graph
  if (wanted.length === 0) return null
  const entry = ({ title, mentions, by }: Wanted): WantedEntry => ({
    title,
    mentions,
    by: shorten(
      catalogueOf(site).inOrder(by.flatMap((slug) => site.bySlug.get(slug) ?? [])),
      NAMED,
      (article) => ({ ...linkTo(article, PATH), description: null }),
    ),
  })
  return {
    kind: 'most-wanted',
    ...frameOf(site, { path: PATH, title: '' }),
    wanted: shorten(wanted, MOST, entry),
    count: wanted.length,
  }
}
