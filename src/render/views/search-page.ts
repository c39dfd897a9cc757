import type { Site } from '../../model/site.ts'
import type { SearchPageView } from '../../model/special-view.ts'
import { once } from '../once.ts'
import { frameOf } from './frame.ts'
import { isSearched } from './is-searched.ts'

/** Where readers search the whole site. */
export const SEARCH_PAGE = 'search.html'

/** The page to search a site; `reader/search/` does it. None where there is nothing to search. */
export function searchPageView(site: Site): SearchPageView | null {
  if (!isSearched(site)) return null
  return {
    kind: 'search-page',
    ...frameOf(site, { path: SEARCH_PAGE, title: '' }),
    languages: languagesOf(site),
  }
}

/** The languages that articles are written in, the site's first, those of most articles next. */
const languagesOf = once(({ articles, config }: Site): readonly string[] => {
  const counts = new Map([[config.language, Number.POSITIVE_INFINITY]])
  for (const { meta } of articles) {
    const language = meta.language ?? config.language
    counts.set(language, (counts.get(language) ?? 0) + 1)
  }
  return [...counts]
    .sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
    .slice(0, MOST_LANGUAGES)
    .map(([language]) => language)
})

/** Words are looked up in so many languages. */
const MOST_LANGUAGES = 8
