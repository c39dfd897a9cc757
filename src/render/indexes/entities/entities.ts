import type { Entity } from '../../../model/entity.ts'
import type { Name } from '../../../model/infobox.ts'
import type { Slug } from '../../../model/slug.ts'
import { nameKey } from '../../../model/slug.ts'
import { collatorOf } from '../../catalogue/collator.ts'
import { filingName } from '../../catalogue/filing-name.ts'
import { once } from '../../once.ts'
import { factSheetsOf } from '../fact-sheets.ts'
import { entityList } from './entity-list.ts'

/** The names that several infoboxes of a site have. */
export interface Entities {
  /** In the order of names in the site's language. */
  readonly all: readonly Entity[]
  readonly ofArticle: (slug: Slug) => Entity | null
  /** That of a name without an article; null for a name that has one, or no page. */
  readonly ofName: (name: Name) => Entity | null
}

export const entitiesOf = once((site): Entities => {
  const { compare } = collatorOf(site.config.language)
  const found = entityList(factSheetsOf(site))
  const bySlug = new Map(found.map((entity) => [entity.slug, entity]))
  const byKey = new Map(
    found.filter(({ slug }) => slug === null).map((entity) => [nameKey(entity.name), entity]),
  )
  return {
    all: found
      .map((entity) => ({ entity, name: filingName(entity.name) }))
      .sort((a, b) => compare(a.name, b.name))
      .map(({ entity }) => entity),
    ofArticle: (slug) => bySlug.get(slug) ?? null,
    ofName: ({ name, slug }) => (slug === undefined ? (byKey.get(nameKey(name)) ?? null) : null),
  }
})
