import type { Article } from '../model/article.ts'
import { compareText } from '../model/diagnostic.ts'
import type { Category } from '../model/site.ts'
import type { Slug } from '../model/slug.ts'
import { nameKey, slugsOf, titleOf } from '../model/slug.ts'

/** An article in its place among the others. */
interface Filed {
  readonly article: Article
  readonly slug: Slug
}

/**
 * The categories that articles are filed under, by name. Spellings that `nameKey` folds are one
 * category, and the first in the order of code units names it.
 *
 * @param filed the articles in the order of their titles, which each category keeps.
 */
export function categoriesOf(filed: readonly Filed[]): Category[] {
  const members = new Map<string, { names: string[]; articles: Set<Slug> }>()
  for (const { article, slug } of filed) {
    for (const name of article.categories) {
      const key = nameKey(name)
      const category = members.get(key) ?? { names: [], articles: new Set() }
      category.names.push(titleOf(name))
      category.articles.add(slug)
      members.set(key, category)
    }
  }
  const named = [...members].map(([key, { names, articles }]) => {
    const [name = ''] = names.sort(compareText)
    return { key, name: titleOf(name), articles: [...articles] }
  })
  const slugs = slugsOf(named.map(({ name }) => name))
  return named
    .map(({ key, name, articles }) => ({ key, name, slug: slugs.get(name) as Slug, articles }))
    .sort((a, b) => compareText(a.name, b.name))
}
