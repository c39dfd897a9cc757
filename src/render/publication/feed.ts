import { compareText } from '../../model/diagnostic.ts'
import type { LinkedArticle, Site } from '../../model/site.ts'
import { urlOf } from '../../model/slug.ts'
import type { FeedEntry, FeedView } from '../../model/view.ts'
import { addressOf } from '../address.ts'

const LATEST = 50

/** The articles that were updated last, the newest first; no feed where none says when. */
export function feedView({ articles, config }: Site, url: string): FeedView[] {
  const { title, description, language } = config
  const latest = articles
    .flatMap((article) => {
      const { updated } = article.meta
      return updated === null ? [] : { article, updated }
    })
    .sort(
      (a, b) => compareText(b.updated, a.updated) || compareText(a.article.title, b.article.title),
    )
    .slice(0, LATEST)
  const entries = latest.map(
    ({ article, updated }): FeedEntry => ({
      title: article.title,
      url: addressOf(url, urlOf(article.slug)),
      updated: timeOf(updated),
      summary: summaryOf(article),
      language: article.meta.language ?? language,
    }),
  )
  const [newest] = entries
  if (newest === undefined) return []
  const path = 'feed.xml'
  const { updated } = newest
  const self = addressOf(url, path)
  return [{ kind: 'feed', path, title, description, language, url, self, updated, entries }]
}

/** A day as a moment: RFC 3339, as RFC 4287, 3.3 asks for. */
function timeOf(day: string): string {
  return `${day}T00:00:00Z`
}

function summaryOf({ meta, beginning }: LinkedArticle): string {
  return meta.description ?? beginning
}
