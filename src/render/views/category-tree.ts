import type { CategoryLink } from '../../model/category-view.ts'
import type { Category, Site } from '../../model/site.ts'
import type { Slug } from '../../model/slug.ts'
import { categoryUrlOf } from '../../model/slug.ts'
import { collatorOf } from '../catalogue/collator.ts'
import { hrefOf } from '../href.ts'
import { once } from '../once.ts'

/** How categories are nested, and what is in them. */
export interface CategoryTree {
  /** Those that are filed under none, in the order of the site's language, as all lists here. */
  readonly top: readonly Category[]
  readonly parentsOf: (category: Category) => readonly Category[]
  readonly childrenOf: (category: Category) => readonly Category[]
  readonly linkTo: (category: Category, from: string) => CategoryLink
}

/** The tree of a site's categories. */
export const categoryTree = once((site: Site): CategoryTree => {
  const { compare } = collatorOf(site.config.language)
  const bySlug = new Map(site.categories.map((category) => [category.slug, category]))
  const inOrder = (categories: readonly Category[]) =>
    [...categories].sort((a, b) => compare(a.name, b.name))
  const named = (slugs: readonly Slug[]) => inOrder(slugs.flatMap((slug) => bySlug.get(slug) ?? []))
  const counts = new Map(
    site.categories.map((category) => [category.slug, countIn(category, bySlug)]),
  )
  return {
    top: inOrder(site.categories.filter(({ parents }) => parents.length === 0)),
    parentsOf: ({ parents }) => named(parents),
    childrenOf: ({ children }) => named(children),
    linkTo: ({ name, slug, text }, from) => ({
      title: name,
      href: hrefOf(from, categoryUrlOf(slug)),
      description: text?.meta.description ?? null,
      count: counts.get(slug) ?? 0,
    }),
  }
})

/** How many articles a category and all below it have, each counted once. */
function countIn(category: Category, bySlug: ReadonlyMap<Slug, Category>): number {
  if (category.children.length === 0) return category.articles.length
  const below = new Set([category])
  // A set is walked to its end, even as it grows.
  for (const { children } of below) {
    for (const child of children) {
      const one = bySlug.get(child)
      if (one !== undefined) below.add(one)
    }
  }
  return new Set([...below].flatMap(({ articles }) => articles)).size
}
