import type { Config } from '../../model/config.ts'
import type { LinkedArticle } from '../../model/site.ts'
import type { Words } from '../messages.ts'
import type { Describe } from './describe.ts'
import { describerOf } from './describe.ts'

/**
 * Gives articles a short description wherever the infobox makes one and the writer gave none.
 *
 * @param wordsOf the words of the interface in a language; where they are those of another, there is
 * nothing to describe in.
 */
export function describer(
  config: Config,
  wordsOf: (language: string) => Words,
): (article: LinkedArticle) => LinkedArticle {
  const describers = new Map<string, Describe>()
  const describerFor = (language: string): Describe => {
    const words = wordsOf(language)
    const isSame = words.language.split('-')[0] === language.split('-')[0]
    return isSame ? describerOf(words) : () => null
  }
  return (article) => {
    const { infobox, meta } = article
    if (infobox === null || meta.description !== null || meta.type !== 'article') return article
    const language = meta.language ?? config.language
    const describe = describers.get(language) ?? describerFor(language)
    describers.set(language, describe)
    return { ...article, meta: { ...meta, description: describe(infobox) } }
  }
}
