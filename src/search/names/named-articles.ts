import type { Site } from '../../model/site.ts'
import type { Slug } from '../../model/slug.ts'
import { imageOf } from '../text/document.ts'
import type { Named } from './named.ts'

const MEDIA = 'media/'

/**
 * The articles of a site as suggestions find them: by title, aliases, redirects, and abbreviations that they
 * define for themselves.
 */
export function namedArticles({ articles, graph, redirects, abbreviations }: Site): Named[] {
  const leading = new Map<Slug, string[]>()
  for (const { title, target } of redirects) {
    const names = leading.get(target)
    if (names === undefined) leading.set(target, [title])
    else names.push(title)
  }
  return articles.map(({ title, slug, meta, infobox }) => {
    const [own = [], led = []] = [abbreviations.get(slug), leading.get(slug)]
    return {
      title,
      slug,
      links: graph.backlinks.get(slug)?.length ?? 0,
      description: meta.description ?? '',
      image: imageOf(infobox)?.slice(MEDIA.length) ?? '',
      others: [...meta.aliases, ...led, ...own],
    }
  })
}
