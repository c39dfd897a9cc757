import type { CategoriesView, CategoryBranch } from '../../model/category-view.ts'
import type { Category, Site } from '../../model/site.ts'
import { categoryTree } from './category-tree.ts'
import { frameOf } from './frame.ts'

const PATH = 'categories.html'

/** All categories as a tree; no page where there are none. */
export function categoriesView(site: Site): CategoriesView | null {
  const { length: count } = site.categories
  if (count === 0) return null
  const branches = branchesOf(site)
  return { kind: 'categories', ...frameOf(site, { path: PATH, title: '' }), branches, count }
}

/**
 * The tree from its top. A category with several parents stands under each, and what is below it is
 * told the first time only: told each time, a few crossings on each of twenty levels are a million lines.
 */
function branchesOf(site: Site): CategoryBranch[] {
  const tree = categoryTree(site)
  const told = new Set<Category>()
  const branch = (category: Category): CategoryBranch => {
    const below = told.has(category) ? [] : tree.childrenOf(category)
    told.add(category)
    return { ...tree.linkTo(category, PATH), branches: below.map(branch) }
  }
  return tree.top.map(branch)
}
