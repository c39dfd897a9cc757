import type { Article } from '../model/article.ts'
import type { Diagnostic } from '../model/diagnostic.ts'
import { fold } from '../model/fold.ts'
import { bareName, isNamePart } from '../model/name-part.ts'
import { textOf } from '../model/prose.ts'
import { nameKey } from '../model/slug.ts'
import { headlinesOf, titleContradiction } from '../model/title-contradiction.ts'
import type { Names } from './names.ts'

/**
 * Headlines of an infobox that are the name of another article, and that its own article's lead does
 * not mention: most likely the infobox was copied.
 */
export function foreignHeadlines(article: Article, names: Names): Diagnostic[] {
  return headlinesOf(article).flatMap((field) => {
    const headline = bareName(textOf(field.blocks))
    const slug = names.byKey.get(nameKey(headline))
    if (slug === undefined || slug === names.slugs.get(article.title)) return []
    const own = [article.title, ...article.meta.aliases]
    if (own.some((name) => isNamePart(name, headline))) return []
    const lead = fold(textOf(article.lead))
    if (lead.includes(fold(headline)) || !lead.includes(fold(bareName(article.title)))) return []
    return titleContradiction(article, field, `"${headline}", the name of another article`)
  })
}
