import { compareText } from '../../model/diagnostic.ts'
import { catalogueOf } from '../catalogue/catalogue.ts'
import { once } from '../once.ts'

/** The articles that say when they were updated, the latest first. */
export const updatedArticles = once((site) =>
  catalogueOf(site)
    .articles.flatMap((article) => {
      const { updated } = article.meta
      return updated === null ? [] : { article, updated }
    })
    .sort((a, b) => compareText(b.updated, a.updated)),
)
