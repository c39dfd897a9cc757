import type { Standing, Ties } from '../model/outline.ts'
import type { LinkedArticle, LinkedRedirect, Related, Site } from '../model/site.ts'
import type { Slug } from '../model/slug.ts'
import { groupBy } from './group-by.ts'
import { entitiesOf } from './indexes/entities/entities.ts'
import { once } from './once.ts'

/** All that a site knows of an article besides its text. */
export function standingOf(site: Site, article: LinkedArticle): Standing {
  return { article, ...tiesOf(site, article) }
}

/** What connects an article with others. */
export function tiesOf(site: Site, article: LinkedArticle): Ties {
  const { slug } = article
  const { outgoing, backlinks } = site.graph
  const entity = entitiesOf(site).ofArticle(slug)
  return {
    links: outgoing.get(slug) ?? [],
    backlinks: backlinks.get(slug) ?? [],
    related: relatedTo(site, article),
    redirects: redirectsTo(site).get(slug) ?? [],
    entity: entity === null ? null : { address: entity.address, count: entity.count },
  }
}

function relatedTo({ bySlug, graph }: Site, { meta, slug }: LinkedArticle): readonly Related[] {
  if (meta.type === 'disambiguation') return []
  return (graph.related.get(slug) ?? []).filter(
    (related) => bySlug.get(related.slug)?.meta.type === 'article',
  )
}

const redirectsTo = once(
  ({ redirects }): ReadonlyMap<Slug, readonly LinkedRedirect[]> =>
    groupBy(redirects, ({ target }) => target),
)
