import type { Words } from '../messages.ts'
import type { Grammar } from './grammar.ts'
import { grammarOf } from './grammar.ts'
import type { PatternValues } from './pattern.ts'
import { patternOf } from './pattern.ts'

/** Writes descriptions in a language. */
export interface Scribe {
  /** A message that is a pattern, filled in; null where too little is known. */
  readonly write: (key: string, values: PatternValues) => string | null
  /** A message that is no pattern. */
  readonly word: (key: string) => string
  /** Names in a row, joined as the language joins them. */
  readonly list: (names: readonly string[]) => string
  /** A bare number, in the language's digits. */
  readonly digits: (number: number) => string
  readonly grammar: Grammar
}

/** What writes descriptions with the words of a language. Patterns are read once. */
export function scribeOf({ t, list, language }: Words): Scribe {
  const number = new Intl.NumberFormat(language, { useGrouping: false })
  const patterns = new Map<string, ReturnType<typeof patternOf>>()
  return {
    write: (key, values) => {
      const pattern = patterns.get(key) ?? patternOf(t(key))
      patterns.set(key, pattern)
      return pattern(values)
    },
    word: (key) => t(key),
    list: (names) => (names.length === 1 ? (names[0] ?? '') : list(names)),
    digits: (year) => number.format(year),
    grammar: grammarOf(language),
  }
}
