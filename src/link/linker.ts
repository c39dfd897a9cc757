import type { Article } from '../model/article.ts'
import type { LinkedText, LinkRecord } from '../model/site.ts'
import { PASSAGES } from '../model/site.ts'
import type { Slug } from '../model/slug.ts'
import type { Surroundings } from './context.ts'
import type { LinkPlace } from './graph.ts'
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

/** What is linked to: how often so far, and the link without a sentence, one for all. */
interface Target {
  met: number
  readonly bare: LinkRecord['links'][number]
}

/**
 * Resolves the links of articles. They are to be given in the order of their titles: a sentence around
 * a link is cut out only where the page of its target may show it, and that shows the first.
 */
export function linker(surroundings: Surroundings, names: Names): (article: Article) => LinkedOne {
  const targets = new Map<Slug, Target>()
  const targetOf = (slug: Slug): Target => {
    const known = targets.get(slug)
    if (known !== undefined) return known
    const target: Target = { met: 0, bare: [slug, null] }
    targets.set(slug, target)
    return target
  }
  const linkTo = (slug: Slug, place: LinkPlace | null): LinkRecord['links'][number] => {
    const target = targetOf(slug)
    const isShown = target.met++ < PASSAGES
    if (!isShown || place === null) return target.bare
    return [slug, passageOf(place.text, place.start, place.end)]
  }
  const recordsOf = (links: ReadonlyMap<Slug, LinkPlace | null>) => {
    const records: LinkRecord['links'][number][] = []
    for (const [target, place] of links) records.push(linkTo(target, place))
    // What has grown item by item has room for half as many more.
    return records.slice()
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
        links: recordsOf(links),
        wanted: [...wanted],
        ambiguous,
        media,
        diagnostics: [...diagnostics, ...foreignHeadlines(given, names)],
      },
      text: { ...article, slug },
    }
  }
}
