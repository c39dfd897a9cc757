import type { ArticleIndexes } from '../../model/index-view.ts'
import type { LinkedArticle, Site } from '../../model/site.ts'
import { entityUrlOf, typeUrlOf, urlOf } from '../../model/slug.ts'
import { hrefOf } from '../href.ts'
import { entitiesOf } from '../indexes/entities/entities.ts'
import { tablesOf } from '../indexes/types/types.ts'
import { once } from '../once.ts'

/** The ways from an article's page to what the infoboxes of others say of it, and to others of its type. */
export function articleIndexes(site: Site, { slug, infobox }: LinkedArticle): ArticleIndexes {
  const from = urlOf(slug)
  const entity = entitiesOf(site).ofArticle(slug)
  const table = infobox === null ? undefined : tableByType(site).get(infobox.type)
  return {
    entity:
      entity === null
        ? null
        : { href: hrefOf(from, entityUrlOf(entity.address)), count: entity.count },
    table:
      table === undefined
        ? null
        : {
            type: table.type,
            href: hrefOf(from, typeUrlOf(table.address)),
            count: table.sheets.length,
          },
  }
}

/** By every spelling of their types. */
const tableByType = once(
  (site) =>
    new Map(tablesOf(site).flatMap((table) => table.sheets.map(({ type }) => [type, table]))),
)
