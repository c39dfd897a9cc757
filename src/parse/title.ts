import type { Location } from '../model/diagnostic.ts'
import type { Title } from '../model/slug.ts'
import { titleOf } from '../model/slug.ts'
import type { FrontMatter } from './no-front-matter.ts'

/** The title that front matter gives, with its place; null where it gives none. */
export function titleInFrontMatter({
  title,
}: FrontMatter): { title: Title; location: Location } | null {
  if (title?.kind !== 'text' || title.text.trim() === '') return null
  return { title: titleOf(title.text), location: title.location }
}
