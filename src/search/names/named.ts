import { compareText } from '../../model/diagnostic.ts'

/** An article by what it can be found under, and what a suggestion shows of it. */
export interface Named {
  readonly title: string
  readonly slug: string
  /** How many articles link to it. */
  readonly links: number
  /** Empty where there is none. */
  readonly description: string
  /** Its picture, as a path below `media/`; empty where there is none. */
  readonly image: string
  /** Its names besides the title. */
  readonly others: readonly string[]
}

/** What tells articles apart that fit equally well. */
export interface Standing extends Pick<Named, 'title' | 'slug' | 'links'> {
  /** The title, folded. */
  readonly folded: string
}

/** Orders articles that fit equally well: what many link to comes first, then by titles. */
export function compareStanding(a: Standing, b: Standing): number {
  return (
    b.links - a.links ||
    compareText(a.folded, b.folded) ||
    compareText(a.title, b.title) ||
    compareText(a.slug, b.slug)
  )
}
