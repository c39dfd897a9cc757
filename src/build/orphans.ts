import type { Profile } from '../link/profile.ts'
import type { Diagnostic } from '../model/diagnostic.ts'
import { diagnose } from '../model/diagnostic.ts'
import type { Site } from '../model/site.ts'

/** A suggestion for each article that no other links to. */
export function orphans(
  { graph, bySlug }: Pick<Site, 'graph' | 'bySlug'>,
  profiles: readonly Profile[],
): Diagnostic[] {
  const byPath = new Map(profiles.map((profile) => [profile.origin.path, profile]))
  return graph.orphans.flatMap((slug) => {
    const article = bySlug.get(slug)
    const profile = byPath.get(article?.origin.path ?? '')
    if (profile === undefined || profile.meta.type === 'disambiguation') return []
    return diagnose(profile.origin, {
      rule: 'orphan-article',
      location: profile.titleLocation,
      message: 'No other article links here',
      advice:
        'Mention it where a reader would look for it, or give it the names that others use as aliases',
    })
  })
}
