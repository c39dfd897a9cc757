import type { Article, Section } from '../model/article.ts'
import type { Finding } from '../model/diagnostic.ts'
import type { Media } from '../model/prose.ts'
import type { Slug, Title } from '../model/slug.ts'

/** What an article must know of the others. */
export interface Surroundings {
  readonly find: (name: string) => Slug | null
  /** The article of a file, by its path in the content folder. */
  readonly byPath: (path: string) => Slug | null
  readonly titleOf: (slug: Slug) => Title
  readonly sectionsOf: (slug: Slug) => readonly Section[]
  /** The image of a path: null where it is not there, `broken` where it is no image. */
  readonly media: (path: string) => Media | 'broken' | null
}

/** One article at the resolving of its links, and what comes of it. */
export interface Context {
  readonly article: Article
  readonly slug: Slug
  readonly surroundings: Surroundings
  readonly links: Set<Slug>
  readonly wanted: Set<Title>
  readonly media: Set<string>
  readonly report: (finding: Finding) => void
}
