import type { LinkedArticle, Related, Site } from '../model/site.ts'

/**
 * The articles that have most in common with one, the nearest first. A page that lists what a name can
 * mean has no kin: its meanings have.
 */
export function relatedTo({ bySlug, graph }: Site, { meta, slug }: LinkedArticle): Related[] {
  if (meta.type === 'disambiguation') return []
  return (graph.related.get(slug) ?? []).filter(
    (related) => bySlug.get(related.slug)?.meta.type === 'article',
  )
}
