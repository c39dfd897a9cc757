/**
 * What the checks of infobox against text know of a language, as data, all in lower case.
 *
 * Patterns are regular expressions over a sentence in lower case in which every date is one sign. `…`
 * is a date, `§` the article's subject by one of its names, `~` a few words without a comma, `≈` many.
 */
export interface CheckWords {
  readonly dates: DateCheckWords
  readonly counts: CountCheckWords
  readonly spelt: SpeltNumbers
  /** Whether a point behind a number makes it the fifth: `5. Mai`. */
  readonly hasOrdinalPoint: boolean
}

export interface DateCheckWords {
  /** Definite articles, with the space behind them. */
  readonly articles: readonly string[]
  /** The subject in the second sentence: `It was founded`. */
  readonly pronouns: readonly string[]
  /** The subject by a noun: `the company`. The last word of the title counts as well. */
  readonly subjects: readonly string[]
  /** How a lead says when its event was. */
  readonly event: readonly string[]
  /** Words that make the date in such a sentence that of another thing. */
  readonly otherEvent: readonly string[]
  /** What a lead says of its subject, by what happened. */
  readonly deeds: Readonly<Record<Deed, readonly string[]>>
  /** Words of a deed that is not the first or not the whole: `reopened`, `in English`. */
  readonly otherDeed: readonly string[]
  /** Before a date in the brackets behind a person's name. */
  readonly born: readonly string[]
  readonly died: readonly string[]
  /** Words by which such brackets tell something other than a life. */
  readonly otherLife: readonly string[]
  /** Words between two days of which only the second has month and year. */
  readonly and: readonly string[]
  /** Words of nights, which are of two days, and of weeks. */
  readonly spans: readonly string[]
  /** Words of other calendars. */
  readonly calendars: readonly string[]
}

/** What can be told of a thing with a date. */
export const DEEDS = [
  'born',
  'died',
  'founded',
  'dissolved',
  'opened',
  'completed',
  'demolished',
  'released',
  'published',
  'independence',
] as const

export type Deed = (typeof DEEDS)[number]

/** What can befall those who are counted. */
export const FATES = ['killed', 'injured', 'captured', 'missing'] as const

export type Fate = (typeof FATES)[number]

export interface CountCheckWords {
  readonly fates: Readonly<Record<Fate, FateWords>>
  /** Between the counted and what befell them. */
  readonly auxiliaries: readonly string[]
  /** Whether the verb may stand some words behind its auxiliary. */
  readonly isVerbLate: boolean
  /** Whoever is counted without saying who: people. */
  readonly people: readonly string[]
  /** Who is counted where sides lose soldiers. */
  readonly soldiers: readonly string[]
  /** People who may be only a part of the counted. */
  readonly groups: readonly string[]
  /** Words that end what is counted, as `in` does. */
  readonly stops: readonly string[]
  /** Words that begin an object: `20 gunmen killed | the guards`. */
  readonly objects: readonly string[]
  /** Words that make a sentence one of hearsay, of another time or of another event. */
  readonly hedges: readonly string[]
  /** Words of longer times and larger places, before the number. */
  readonly periods: readonly string[]
  /** Words that turn the clause that they stand in. */
  readonly negations: readonly string[]
  /** Prepositions that begin a place, or a part of the event. */
  readonly locatives: readonly string[]
  /** What such a preposition may stand before, and all of the event is meant. */
  readonly wholes: readonly string[]
  /** Before a number that is left out: `all but one`. */
  readonly except: readonly string[]
  /** Before a number: about so many, at least, at most so many. */
  readonly about: readonly string[]
  readonly least: readonly string[]
  readonly most: readonly string[]
  /** Behind a number: or more. */
  readonly more: readonly string[]
  readonly to: readonly string[]
  readonly between: readonly string[]
  readonly and: readonly string[]
  readonly or: readonly string[]
  /** What sections about losses are called. */
  readonly sections: readonly string[]
}

export interface FateWords {
  /** Behind the counted: `5 soldiers were killed`. */
  readonly after: readonly string[]
  /** Before the counted: `killing 5 soldiers`. */
  readonly before: readonly string[]
}

/** Numbers as words. */
export interface SpeltNumbers {
  readonly values: Readonly<Record<string, number>>
  readonly hundred: readonly string[]
  readonly thousand: readonly string[]
  /** Between the words of one number. */
  readonly joiners: readonly string[]
  /** Whether the words of a number are written as one. */
  readonly isCompound: boolean
}
