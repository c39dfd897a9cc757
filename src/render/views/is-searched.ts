import type { Site } from '../../model/site.ts'

/** Whether a site has a page to search it. */
export function isSearched({ articles, config }: Pick<Site, 'articles' | 'config'>): boolean {
  return articles.length > 0 && config.search === 'full'
}
