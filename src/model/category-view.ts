import type { Paging } from './paging.ts'
import type { LetterGroup, PageFrame, PageLink, TextView } from './view.ts'

/** A link to a category, with what is in it. */
export interface CategoryLink extends PageLink {
  /** Articles in it and in the categories below it, each once. */
  readonly count: number
}

/** A category in the tree of all. */
export interface CategoryBranch extends CategoryLink {
  /** The categories below it. */
  readonly branches: readonly CategoryBranch[]
}

/** A category's page; one with very many articles has several. */
export interface CategoryView extends PageFrame {
  readonly kind: 'category'
  /** What a writer says of it, on its first page; null where nobody does. */
  readonly text: TextView | null
  /** The categories that it is filed under. */
  readonly parents: readonly PageLink[]
  /** On its first page. */
  readonly children: readonly CategoryLink[]
  /** The articles of this page; in one group without a letter where they are few. */
  readonly groups: readonly LetterGroup[]
  /** The articles of all its pages. */
  readonly count: number
  readonly paging: Paging
}

/** All categories. One that is filed under several stands under each. */
export interface CategoriesView extends PageFrame {
  readonly kind: 'categories'
  readonly branches: readonly CategoryBranch[]
  readonly count: number
}
