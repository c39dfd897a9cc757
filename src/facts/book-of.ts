import type { Config } from '../model/config.ts'
import { ownSchema } from './own-schemas.ts'
import type { SchemaBook } from './schema-book.ts'
import { schemaBook } from './schema-book.ts'

/** The schemas of a site, by the types of its own; made once for all that ask for them. */
export function bookOf({ infoboxes }: Pick<Config, 'infoboxes'>): SchemaBook {
  const book = known.get(infoboxes) ?? schemaBook(infoboxes.map(ownSchema))
  known.set(infoboxes, book)
  return book
}

const known = new WeakMap<Config['infoboxes'], SchemaBook>()
