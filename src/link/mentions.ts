import type { Slug } from '../model/slug.ts'
import type { Lexicon } from './lexicon.ts'
export interface Mention {
  readonly start: number
  readonly end: number
  readonly slug: Slug
}
export type FindMentions = (text: string) => readonly Mention[]
export function mentionFinder(_lexicon: Lexicon): FindMentions {
  return () => []
}
