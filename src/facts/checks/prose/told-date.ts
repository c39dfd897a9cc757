import type { Days } from '../days.ts'
import type { Masked } from './mask.ts'
import type { Sentence } from './sentences.ts'

/** A sentence with dates. */
export interface DatedSentence {
  readonly sentence: Sentence
  readonly masked: Masked
}

/** A date that a text gives to what a key of the infobox dates. */
export interface ToldDate {
  readonly sentence: Sentence
  /** Where it stands in the sentence. */
  readonly start: number
  readonly end: number
  /** Null where it is only about right. */
  readonly days: Days | null
  /** Whether it stands in the brackets behind a person's name, where nothing else can be meant. */
  readonly isLife: boolean
}
