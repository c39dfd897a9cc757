import type { LinkedArticle, Site } from '../../model/site.ts'
import type { Words } from '../messages.ts'
import type { Describe } from './describe.ts'
import { describerOf } from './describe.ts'

/**
 * A site whose articles have a short description wherever the writer gave one or the infobox makes one.
 *
 * @param wordsOf the words of the interface in a language; where they are those of another, there is
 * nothing to describe in.
 */
export function described(site: Site, wordsOf: (language: string) => Words): Site {
  const describers = new Map<string, Describe>()
  const describerFor = (language: string): Describe => {
    const words = wordsOf(language)
    const isSame = words.language.split('-')[0] === language.split('-')[0]
    return isSame ? describerOf(words) : () => null
  }
  const articles = site.articles.map((article): LinkedArticle => {
    const { infobox, meta } = article
    if (infobox === null || meta.description !== null || meta.type !== 'article') return article
    const language = meta.language ?? site.config.language
    const describe = describers.get(language) ?? describerFor(language)
    describers.set(language, describe)
    return { ...article, meta: { ...meta, description: describe(infobox) } }
  })
  return { ...site, articles, bySlug: new Map(articles.map((one) => [one.slug, one])) }
}
