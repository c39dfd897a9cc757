import type { Slug } from '../../../model/slug.ts'

/** A place while the tree is put together. */
export interface Draft {
  readonly name: string
  readonly slug: Slug | null
  /** Of a place without an article: the place that its name was read under. */
  readonly above: Draft | null
  /** Where its own article says that it lies. */
  stated: Draft | null
  /** Where others say that it lies, and how many times; the first to say so is first. */
  readonly votes: Map<Draft, number>
  /** Places without an article that were read under it, by what their spellings have in common. */
  readonly below: Map<string, Draft>
  /** Article → the labels of its rows. */
  readonly entries: Map<Slug, string[]>
}

export function draftOf(name: string, slug: Slug | null, above: Draft | null): Draft {
  return { name, slug, above, stated: null, votes: new Map(), below: new Map(), entries: new Map() }
}
