import type { Article } from '../model/article.ts'
import type { Diagnostic } from '../model/diagnostic.ts'
import { diagnose } from '../model/diagnostic.ts'
import type { Slug } from '../model/slug.ts'
import type { AmbiguousLink, Surroundings } from './context.ts'

/** An article with its links to disambiguation pages. */
interface Linking {
  readonly article: Article
  readonly ambiguous: readonly AmbiguousLink[]
}

const CHOICES = 8

/**
 * Warns of links to disambiguation pages, with the choices that those list. A disambiguation page may
 * link to another, and a link that names one so, `[[Mercury (disambiguation)]]`, means it.
 */
export function ambiguousLinks(
  articles: readonly Linking[],
  outgoing: ReadonlyMap<Slug, readonly Slug[]>,
  { titleOf }: Surroundings,
): Diagnostic[] {
  return articles.flatMap(({ article, ambiguous }) => {
    if (article.meta.type === 'disambiguation') return []
    return ambiguous
      .filter(({ name }) => !/\(disambiguation\)$/iu.test(name))
      .map(({ target, name, location }) => {
        const choices = (outgoing.get(target) ?? []).map((slug) => `[[${titleOf(slug)}|${name}]]`)
        return diagnose(article.origin, {
          rule: 'ambiguous-link',
          location,
          message: `"${name}" has several meanings; the link leads to the page that lists them`,
          advice:
            choices.length === 0
              ? 'Name the article that is meant'
              : `Name the one that is meant: ${choices.slice(0, CHOICES).join(', ')}${choices.length > CHOICES ? ', …' : ''}`,
        })
      })
  })
}
