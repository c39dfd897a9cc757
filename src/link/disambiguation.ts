import type { Diagnostic, Location, Quotable } from '../model/diagnostic.ts'
import { diagnose } from '../model/diagnostic.ts'
import type { AmbiguousLink, LinkRecord } from '../model/site.ts'
import type { Slug, Title } from '../model/slug.ts'

const CHOICES = 8

/** A link to a disambiguation page, as its article's writer should hear of it. */
export function ambiguousLink(
  origin: Quotable,
  link: { readonly target: Slug; readonly name: string; readonly location: Location | null },
): AmbiguousLink {
  const { target, name, location } = link
  const diagnostic = diagnose(origin, {
    rule: 'ambiguous-link',
    location,
    message: `"${name}" has several meanings; the link leads to the page that lists them`,
    advice: 'Name the article that is meant',
  })
  return { target, name, diagnostic }
}

/**
 * Warns of links to disambiguation pages, with the choices that those list. A disambiguation page may
 * link to another, and a link that names one so, `[[Mercury (disambiguation)]]`, means it.
 *
 * @param choicesOf the titles that a disambiguation page links to.
 */
export function ambiguousLinks(
  { article, ambiguous }: Pick<LinkRecord, 'article' | 'ambiguous'>,
  choicesOf: (page: Slug) => readonly Title[],
): Diagnostic[] {
  if (article.meta.type === 'disambiguation') return []
  return ambiguous
    .filter(({ name }) => !/\(disambiguation\)$/iu.test(name))
    .map(({ target, name, diagnostic }) => {
      const choices = choicesOf(target).map((title) => `[[${title}|${name}]]`)
      if (choices.length === 0) return diagnostic
      const shown = choices.slice(0, CHOICES).join(', ')
      const more = choices.length > CHOICES ? ', …' : ''
      return { ...diagnostic, advice: `Name the one that is meant: ${shown}${more}` }
    })
}
