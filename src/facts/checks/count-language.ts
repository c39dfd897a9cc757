import type { Phrases } from './prose/phrases.ts'
import { phrasesOf } from './prose/phrases.ts'
import type { CountCheckWords, Fate, SpeltNumbers } from './words/words.ts'
import { FATES } from './words/words.ts'

/** The lists of words that are looked up one by one. */
type WordLists = Readonly<
  Record<
    | 'auxiliaries'
    | 'people'
    | 'soldiers'
    | 'groups'
    | 'stops'
    | 'objects'
    | 'to'
    | 'and'
    | 'or'
    | 'sections',
    ReadonlySet<string>
  >
>

/** What counting is told by, ready to be looked up. */
export interface CountLanguage extends WordLists {
  readonly fates: readonly FatePhrases[]
  readonly isVerbLate: boolean
  readonly except: Phrases
  readonly about: Phrases
  readonly least: Phrases
  readonly most: Phrases
  readonly more: Phrases
  readonly between: Phrases
  /** The first two letters of all words of numbers. */
  readonly numberStarts: ReadonlySet<string>
}

export interface FatePhrases {
  readonly fate: Fate
  readonly after: Phrases
  readonly before: Phrases
}

export function countLanguageOf(words: CountCheckWords, spelt: SpeltNumbers): CountLanguage {
  const { except, about, least, most, more, between } = words
  const starts = [...Object.keys(spelt.values), ...spelt.hundred, ...spelt.thousand]
  return {
    fates: FATES.map((fate) => {
      const { after, before } = words.fates[fate]
      return { fate, after: phrasesOf(after), before: phrasesOf(before) }
    }),
    isVerbLate: words.isVerbLate,
    except: phrasesOf(except),
    about: phrasesOf(about),
    least: phrasesOf(least),
    most: phrasesOf(most),
    more: phrasesOf(more),
    between: phrasesOf(between),
    numberStarts: new Set(starts.map((word) => word.slice(0, 2))),
    auxiliaries: new Set(words.auxiliaries),
    people: new Set(words.people),
    soldiers: new Set(words.soldiers),
    groups: new Set(words.groups),
    stops: new Set(words.stops),
    objects: new Set(words.objects),
    to: new Set(words.to),
    and: new Set(words.and),
    or: new Set(words.or),
    sections: new Set(words.sections),
  }
}
