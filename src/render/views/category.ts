import type { CategoryView } from '../../model/category-view.ts'
import type { Category, LinkedArticle, Site } from '../../model/site.ts'
import { categoryUrlOf } from '../../model/slug.ts'
import type { LetterGroup } from '../../model/view.ts'
import { catalogueOf } from '../catalogue/catalogue.ts'
import { withEntityLinks } from '../indexes/entities/with-entity-links.ts'
import { outlineOf } from '../outline.ts'
import { categoryTree } from './category-tree.ts'
import { frameOf, linkTo } from './frame.ts'
import { letterGroups } from './letter-groups.ts'
import { paged } from './paged.ts'
import { textView } from './text.ts'

/** More articles than this stand under letters. */
const LETTERS = 200
const SIZE = 2000

/** The pages of one category: one, unless very many articles are filed under it. */
export function categoryViews(site: Site, category: Category): CategoryView[] {
  const { name, slug, text } = category
  const tree = categoryTree(site)
  const members = catalogueOf(site).inOrder(
    category.articles.flatMap((member) => site.bySlug.get(member) ?? []),
  )
  return paged(categoryUrlOf(slug), members, SIZE).map(({ path, items, paging }) => {
    const isFirst = paging.page === 1
    return {
      kind: 'category',
      ...frameOf(site, { path, title: name, description: text?.meta.description ?? null }),
      text:
        isFirst && text !== null ? textView(withEntityLinks(outlineOf(site), text), path) : null,
      parents: tree.parentsOf(category).map((parent) => tree.linkTo(parent, path)),
      children: isFirst ? tree.childrenOf(category).map((child) => tree.linkTo(child, path)) : [],
      groups: members.length > LETTERS ? letterGroups(site, items, path) : oneGroup(items, path),
      count: members.length,
      paging,
    }
  })
}

function oneGroup(articles: readonly LinkedArticle[], from: string): LetterGroup[] {
  if (articles.length === 0) return []
  const entries = articles.map((article) => ({ ...linkTo(article, from), see: null }))
  return [{ id: '', letter: '', entries }]
}
