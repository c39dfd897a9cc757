import type { ArticleLink } from '../model/prose.ts'
import type { Slug } from '../model/slug.ts'
import { urlOf } from '../model/slug.ts'
import { hrefOf } from './href.ts'

/** The way that a link to an article leads, from a page. */
export function linkHref(
  { slug, fragment }: Pick<ArticleLink, 'slug' | 'fragment'>,
  { path }: { readonly path: string },
): string {
  return hrefOf(path, slug === '' ? path : urlOf(slug as Slug), fragment)
}
