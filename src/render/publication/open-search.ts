import type { Config } from '../../model/config.ts'
import { cut } from '../../model/cut.ts'
import type { OpenSearchView } from '../../model/view.ts'
import { addressOf } from '../address.ts'
import { ALL } from '../catalogue/letter-links.ts'
import { SEARCH_PAGE } from '../views/search-page.ts'

/** How long each may be: https://github.com/dewitt/opensearch, "OpenSearch description elements". */
const SHORT_NAME = 16
const LONG_NAME = 48
const DESCRIPTION = 1024

/** What a browser must know to search the site from its address bar. */
export function openSearchView(
  { title, description, language, search }: Config,
  url: string,
): OpenSearchView {
  return {
    kind: 'opensearch',
    path: 'opensearch.xml',
    shortName: cut(title, SHORT_NAME),
    longName: cut(title, LONG_NAME),
    description: cut(description ?? title, DESCRIPTION),
    language,
    template: `${addressOf(url, search === 'full' ? SEARCH_PAGE : ALL)}?q={searchTerms}`,
    icon: addressOf(url, 'assets/icon.svg'),
  }
}
