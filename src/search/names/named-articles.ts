import type { LinkedArticle, Site } from '../../model/site.ts'
import type { Slug } from '../../model/slug.ts'
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
  return articles.map((article) => {
    const { title, slug, meta } = article
    const [own = [], led = []] = [abbreviations.get(slug), leading.get(slug)]
    return {
      title,
      slug,
      links: graph.backlinks.get(slug)?.length ?? 0,
      description: meta.description ?? '',
      image: imageOf(article),
      others: [...meta.aliases, ...led, ...own],
    }
  })
}

/** The picture that the infobox shows. */
function imageOf({ infobox }: LinkedArticle): string {
  for (const { value } of infobox?.fields ?? [])
    if (value.type === 'image' && value.media) return value.media.url.slice(MEDIA.length)
  return ''
}
