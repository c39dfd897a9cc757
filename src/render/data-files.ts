import { canonicalText } from '../model/canonical-text.ts'
import type { LinkedArticle, Site } from '../model/site.ts'
import { csvRecord } from './csv.ts'
import { dataOf } from './data.ts'
import { standingOf } from './standing.ts'

/** A file that holds all of a site as data. */
export interface DataFile {
  readonly kind: 'articles' | 'facts'
  readonly path: string
  /** Made as they are asked for; they can be gone through more than once. */
  readonly pieces: Iterable<string>
}

const COLUMNS = ['article', 'key', 'side', 'type', 'value', 'text']

/**
 * The whole site as data, in the order of titles: each article in a line of JSON (https://jsonlines.org),
 * each fact of an infobox in a record of CSV. A file of nothing is not made.
 */
export function dataFilesOf(site: Site): DataFile[] {
  const { articles } = site
  const isTold = articles.some(({ infobox }) => infobox !== null && infobox.fields.length > 0)
  const lines = each(
    articles,
    (article) => `${JSON.stringify(dataOf(standingOf(site, article)))}\n`,
  )
  const facts = each(articles, factRecords, csvRecord(COLUMNS))
  const files: DataFile[] = [
    { kind: 'articles', path: 'data/articles.jsonl', pieces: lines },
    { kind: 'facts', path: 'data/facts.csv', pieces: facts },
  ]
  return files.filter(({ kind }) => (kind === 'facts' ? isTold : articles.length > 0))
}

/** What becomes of each article, one after the other. */
function each(
  articles: readonly LinkedArticle[],
  write: (article: LinkedArticle) => string,
  heading = '',
): Iterable<string> {
  return {
    *[Symbol.iterator]() {
      if (heading !== '') yield heading
      for (const article of articles) yield write(article)
    },
  }
}

/** The facts of an article in the writer's order. A key that the schema knows is spelt as there. */
function factRecords({ slug, infobox }: LinkedArticle): string {
  const fields = infobox?.fields ?? []
  return fields
    .map(({ key, schemaKey, side, text, value }) =>
      csvRecord([
        slug,
        schemaKey ?? key,
        side === null ? '' : String(side),
        value.type,
        canonicalText(value),
        text,
      ]),
    )
    .join('')
}
