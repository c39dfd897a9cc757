import type { LinkedArticle, Site } from '../../model/site.ts'
import type { RecentView } from '../../model/special-view.ts'
import { dateText } from './date-text.ts'
import { frameOf, linkTo } from './frame.ts'
import { updatedArticles } from './updated.ts'

const PATH = 'special/recent.html'
const MOST = 200

/** The articles updated last, day by day; no page where none says when it was. */
export function recentView(site: Site): RecentView | null {
  const days = new Map<string, LinkedArticle[]>()
  for (const { article, updated } of updatedArticles(site).slice(0, MOST)) {
    const day = days.get(updated)
    if (day === undefined) days.set(updated, [article])
    else day.push(article)
  }
  if (days.size === 0) return null
  return {
    kind: 'recent',
    ...frameOf(site, { path: PATH, title: '' }),
    days: [...days].map(([day, articles]) => ({
      date: dateText(day, site.config.language),
      articles: articles.map((article) => linkTo(article, PATH)),
    })),
  }
}
