import type { Article } from '../model/article.ts'
import type { LinkedText, LinkRecord } from '../model/site.ts'
import { PASSAGES } from '../model/site.ts'
import type { Slug } from '../model/slug.ts'
import type { Surroundings } from './context.ts'
import { foreignHeadlines } from './headlines.ts'
import { linkedArticle } from './linked-article.ts'
import type { Names } from './names.ts'
import { passageOf } from './passage.ts'
import { resolve } from './resolve.ts'

/** An article whose links are resolved. */
export interface LinkedOne {
  /** What the others need to know of it. */
  readonly record: LinkRecord
  /** What its own page shows. */
  readonly text: LinkedText
}

/**
 * Resolves the links of articles. They are to be given in the order of their titles: a sentence around
 * a link is cut out only where the page of its target may show it, and that shows the first.
 */
export function linker(surroundings: Surroundings, names: Names): (article: Article) => LinkedOne {
  const met = new Map<Slug, number>()
  const isShown = (target: Slug) => {
    const before = met.get(target) ?? 0
    met.set(target, before + 1)
    return before < PASSAGES
  }
  return (given) => {
    const slug = names.slugs.get(given.title) as Slug
    const autolink = given.meta.autolink ?? surroundings.autolink
    const { article, links, wanted, ambiguous, media, diagnostics } = resolve({
      article: given,
      slug,
      autolink,
      surroundings,
    })
    return {
      record: {
        article: linkedArticle(article, slug),
        links: Array.from(links, ([target, place]) => {
          const isCut = isShown(target) && place !== null
          return [target, isCut ? passageOf(place.text, place.start, place.end) : null] as const
        }),
        wanted: [...wanted],
        ambiguous,
        media,
        diagnostics: [...diagnostics, ...foreignHeadlines(given, names)],
      },
      text: { ...article, slug },
    }
  }
}
