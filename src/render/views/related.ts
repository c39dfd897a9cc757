import type { Outline, Standing } from '../../model/outline.ts'
import type { Category, Related } from '../../model/site.ts'
import type { Slug } from '../../model/slug.ts'
import { categoryUrlOf, urlOf } from '../../model/slug.ts'
import type { PageLink, RelatedReason, RelatedView } from '../../model/view.ts'
import { hrefOf } from '../href.ts'
import { linkTo } from './frame.ts'

const SHOWN = 5
const REASONS = 2

/** The articles that have most in common with one, each with the reasons that say most. */
export function relatedView(outline: Outline, { article, related }: Standing): RelatedView[] {
  const from = urlOf(article.slug)
  return related.slice(0, SHOWN).flatMap((one) => {
    const other = outline.neighbours.get(one.slug)
    return other === undefined
      ? []
      : { ...linkTo(other, from), reasons: reasonsOf(outline, one, from) }
  })
}

/** One name for each of two kinds; two names where there is but one kind. None is named twice. */
function reasonsOf({ neighbours }: Outline, related: Related, from: string): RelatedReason[] {
  const toArticles = (slugs: readonly Slug[]) =>
    slugs.flatMap((slug) => neighbours.get(slug) ?? []).map((one) => linkTo(one, from))
  const toCategories = ({ name, slug }: Pick<Category, 'name' | 'slug'>): PageLink => ({
    title: name,
    href: hrefOf(from, categoryUrlOf(slug)),
    description: null,
  })
  const links = new Set(related.links)
  const reasons = [
    { kind: 'categories', via: related.categories.map(toCategories) } as const,
    { kind: 'links', via: toArticles(related.links) } as const,
    {
      kind: 'backlinks',
      via: toArticles(related.backlinks.filter((slug) => !links.has(slug))),
    } as const,
  ]
    .filter(({ via }) => via.length > 0)
    .slice(0, REASONS)
  return reasons.map(({ kind, via }) => ({ kind, via: via.slice(0, REASONS / reasons.length) }))
}
