import { urlOf } from '../../model/slug.ts'
import type { ListEntry } from '../../model/view.ts'
import type { Entry } from '../catalogue/catalogue.ts'
import { hrefOf } from '../href.ts'
import { linkTo } from './frame.ts'

/** An entry of the list of all articles. Another name leads straight to its article, or into it. */
export function listEntry({ title, article, redirect }: Entry, from: string): ListEntry {
  if (redirect === null) return { ...linkTo(article, from), see: null }
  const href = hrefOf(from, urlOf(article.slug), redirect.fragment)
  return { title, href, description: null, see: article.title }
}
