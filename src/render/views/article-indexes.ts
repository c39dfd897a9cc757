import type { ArticleIndexes } from '../../model/index-view.ts'
import type { Outline, Standing } from '../../model/outline.ts'
import { entityUrlOf, typeUrlOf, urlOf } from '../../model/slug.ts'
import { hrefOf } from '../href.ts'

/** The ways from an article's page to what the infoboxes of others say of it, and to others of its type. */
export function articleIndexes({ tables }: Outline, { article, entity }: Standing): ArticleIndexes {
  const from = urlOf(article.slug)
  const table = article.infobox === null ? undefined : tables.get(article.infobox.type)
  return {
    entity:
      entity === null
        ? null
        : { href: hrefOf(from, entityUrlOf(entity.address)), count: entity.count },
    table:
      table === undefined
        ? null
        : { type: table.type, href: hrefOf(from, typeUrlOf(table.address)), count: table.count },
  }
}
