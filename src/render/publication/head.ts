import type { Outline } from '../../model/outline.ts'
import { textOf } from '../../model/prose.ts'
import type { ArticleView, HeadImage, HeadView, PageBody } from '../../model/view.ts'
import { addressOf } from '../address.ts'

const HEADLESS: readonly PageBody['kind'][] = ['redirect', 'random', 'search-page', 'not-found']

/**
 * Tells of each page what other sites are told: nothing where the site has no `url`, nor of a page that
 * only leads to others, or stands in for one that is not there. An article without a description is
 * described by its beginning.
 */
export function headsOf({
  config,
  hasFeed,
}: Pick<Outline, 'config' | 'hasFeed'>): (page: PageBody, beginning?: string) => HeadView | null {
  const { url } = config
  return (page, beginning = '') => {
    if (url === null || HEADLESS.includes(page.kind)) return null
    const address = addressOf(url, page.path)
    const article = page.kind === 'article' ? page : null
    return {
      url: address,
      type: article === null ? 'website' : 'article',
      description: page.description ?? (beginning || null),
      locale: localeOf(page.language),
      image: article === null ? null : imageOf(article, address),
      modified: article?.updated?.datetime ?? null,
      hasFeed,
    }
  }
}

/** @example localeOf('fr') // 'fr_FR' */
function localeOf(tag: string): string | null {
  const { language, region } = new Intl.Locale(tag).maximize()
  return region === undefined ? null : `${language}_${region}`
}

function imageOf({ infobox }: ArticleView, page: string): HeadImage | null {
  if (infobox === null || infobox.image === null) return null
  const { src, width, height, caption } = infobox.image
  return { url: new URL(src, page).href, width, height, alt: textOf(caption) }
}
