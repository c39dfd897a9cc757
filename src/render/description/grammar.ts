import { english } from './english.ts'
import { uncapitalized } from './uncapitalized.ts'

/** What a language makes of names and nouns before they stand in a sentence. */
export interface Grammar {
  /** The name of a place behind a preposition; null where it cannot be said without knowing more. */
  readonly place: (name: string) => string | null
  /** A noun that does not begin the sentence. */
  readonly noun: (text: string) => string
  /** A nationality and an occupation; null where they cannot be joined safely. */
  readonly national: (nationality: string, occupation: string) => string | null
}

const PLAIN: Grammar = { place: (name) => name, noun: (text) => text, national: () => null }

const GRAMMARS: Readonly<Record<string, Grammar>> = {
  en: english,
  fr: { ...PLAIN, noun: uncapitalized },
  // `océano Atlántico` needs an article; names that begin with a capital do without.
  es: { ...PLAIN, noun: uncapitalized, place: (name) => (/^\p{Ll}/u.test(name) ? null : name) },
  zh: { ...PLAIN, national: (nationality, occupation) => nationality + occupation },
}

/** The grammar of a language of the interface. */
export function grammarOf(language: string): Grammar {
  return GRAMMARS[language.split('-')[0] ?? ''] ?? PLAIN
}
