import type { Article, Autolink } from '../model/article.ts'
import type { Finding } from '../model/diagnostic.ts'
import type { Media } from '../model/prose.ts'
import type { AmbiguousLink, Asset } from '../model/site.ts'
import type { Slug, Title } from '../model/slug.ts'
import type { LinkPlace } from './graph.ts'
import type { FindMentions } from './mentions.ts'
import type { Heading } from './profile.ts'

/** What an article must know of the others. */
export interface Surroundings {
  readonly find: (name: string) => Slug | null
  /** The articles that a name could mean where it is nobody's: their titles. */
  readonly claimants: (name: string) => readonly Title[]
  /** The article of a file, by its path in the content folder. */
  readonly byPath: (path: string) => Slug | null
  readonly titleOf: (slug: Slug) => Title
  readonly sectionsOf: (slug: Slug) => readonly Heading[]
  readonly isDisambiguation: (slug: Slug) => boolean
  /** The image of a path: null where it is not there, `broken` where it is none. */
  readonly media: (path: string) => Media | 'broken' | ActiveImage | null
  readonly mentions: FindMentions
  /** Where names become links by themselves; an article may say otherwise. */
  readonly autolink: Autolink
  /** The site's, BCP 47. */
  readonly language: string
}

/** An image that could run something, which is what `activePart` says. */
export type ActiveImage = Required<Pick<Asset, 'activePart'>>

/** One article at the resolving of its links, and what comes of it. */
export interface Context {
  readonly article: Article
  readonly slug: Slug
  readonly surroundings: Surroundings
  /** What it links to, each with the place of the first link in the prose. */
  readonly links: Map<Slug, LinkPlace | null>
  /** What it would link to, and how often. */
  readonly wanted: Map<Title, number>
  readonly ambiguous: AmbiguousLink[]
  readonly media: Set<string>
  readonly report: (finding: Finding) => void
}

/** Enters a link; its place, if it stands in the prose, is entered with the paragraph. */
export function addLink({ slug: self, links }: Context, slug: Slug): void {
  if (slug !== self && !links.has(slug)) links.set(slug, null)
}
