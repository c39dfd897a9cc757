import type { Counts } from '../../model/special-view.ts'
import { once } from '../once.ts'
import { eventsOf } from '../timeline/events.ts'

/** How much there is of everything. */
export const countsOf = once((site): Counts => {
  const { articles, categories, redirects, graph } = site
  return {
    articles: articles.length,
    links: [...graph.outgoing.values()].reduce((sum, links) => sum + links.length, 0),
    categories: categories.length,
    redirects: redirects.length,
    wanted: graph.wanted.length,
    // An article that is alone is not left out by others.
    orphans: articles.length > 1 ? graph.orphans.length : 0,
    dates: eventsOf(site).length,
  }
})
