import type { Language } from '../language/language.ts'
import type { CountLanguage } from './count-language.ts'
import { countLanguageOf } from './count-language.ts'
import type { DateWords } from './prose/dates-in.ts'
import { de } from './words/de.ts'
import { en } from './words/en.ts'
import { es } from './words/es.ts'
import { fr } from './words/fr.ts'
import type { CheckWords, Deed } from './words/words.ts'
import { DEEDS } from './words/words.ts'

/** The words of a language, ready to be looked for. */
export interface CheckLanguage {
  readonly language: Language
  readonly words: CheckWords
  readonly dateWords: DateWords
  readonly counts: CountLanguage
  readonly event: readonly RegExp[]
  readonly otherEvent: RegExp
  readonly deeds: Readonly<Record<Deed, readonly RegExp[]>>
  readonly otherDeed: RegExp
  readonly born: RegExp
  readonly died: RegExp
  readonly otherLife: RegExp
  readonly spans: RegExp
  readonly calendars: RegExp
  readonly hedges: RegExp
  readonly periods: RegExp
  readonly negations: RegExp
  /** A place or a part that a clause speaks of: `in the village`, but not `in the attack`. */
  readonly place: RegExp
  /** What must stand in a text that counts the dead, the injured, the captured, the missing. */
  readonly fates: RegExp
}

const WORDS: Readonly<Record<string, CheckWords>> = { de, en, es, fr }

/**
 * What the checks know of a language; null for one whose words they do not. It takes a millisecond:
 * keep it.
 */
export function checkLanguageOf(language: Language): CheckLanguage | null {
  const [primary = ''] = language.tag.toLowerCase().split('-')
  const words = WORDS[primary]
  if (words === undefined) return null
  const { dates, counts } = words
  const fates = Object.values(counts.fates).flatMap(({ before, after }) => [...before, ...after])
  return {
    language,
    words,
    dateWords: dateWordsOf(language, dates.and),
    counts: countLanguageOf(counts, words.spelt),
    event: dates.event.map(patternOf),
    otherEvent: wordsPattern(dates.otherEvent),
    deeds: Object.fromEntries(
      DEEDS.map((deed) => [deed, dates.deeds[deed].map(patternOf)]),
    ) as unknown as CheckLanguage['deeds'],
    otherDeed: wordsPattern(dates.otherDeed),
    born: wordsPattern(dates.born),
    died: wordsPattern(dates.died),
    otherLife: wordsPattern(dates.otherLife),
    spans: wordsPattern(dates.spans),
    calendars: wordsPattern(dates.calendars),
    hedges: wordsPattern(counts.hedges),
    periods: wordsPattern(counts.periods),
    negations: wordsPattern(counts.negations),
    place: placePattern(counts.locatives, counts.wholes),
    fates: wordsPattern(fates),
  }
}

/** The signs that stand for a date and for the subject of the article. */
export const DATE_SIGN = '\ue000'
export const SUBJECT_SIGN = '\ue001'

/** A run of words without a comma or a date, with its spaces; none is a run as well. */
const FEW = `(?: [^\\s,;:.()${DATE_SIGN}]+){0,8} `
const MANY = `(?: [^\\s;:()${DATE_SIGN}]+){0,30} `

/** Whatever is not a pattern's sign is a regular expression already. */
function patternOf(text: string): RegExp {
  const source = text
    .replaceAll('…', DATE_SIGN)
    .replaceAll('§', SUBJECT_SIGN)
    .replaceAll('~', FEW)
    .replaceAll('≈', MANY)
  return new RegExp(source, 'u')
}

/** One of the words, not within another. What may not stand beside them is said once: it is long to compile. */
function wordsPattern(words: readonly string[]): RegExp {
  const quoted = words.map((word) => word.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&'))
  const isOpen = (word: string) => /[\p{L}\p{N}]$/u.test(word)
  const open = quoted.filter(isOpen).join('|')
  const closed = quoted.filter((word) => !isOpen(word))
  const all = [...(open === '' ? [] : [`(?:${open})(?![\\p{L}\\p{N}])`]), ...closed].join('|')
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${all})`, 'u')
}

/** A preposition and what follows it, but for words that mean the event or all of it. */
function placePattern(locatives: readonly string[], wholes: readonly string[]): RegExp {
  const before = `(?<![\\p{L}])(?:${locatives.join('|')})`
  const whole = `(?:[\\p{L}']+ )?(?:${wholes.join('|')}|${DATE_SIGN})(?![\\p{L}])`
  return new RegExp(`${before} (?!${whole})[\\p{L}\\p{N}]`, 'u')
}

/** The words that stand beside dates and belong to them, one by one. */
function dateWordsOf(language: Language, and: readonly string[]): DateWords {
  const { circa, before, after, since, until, bc, ad, century, decade } = language.dates
  const eras = [bc, ad, century, decade].flat()
  const all = [...eras, ...[circa, before, after, since, until].flat()]
  return {
    language,
    and: new Set(and),
    before: singleWords(all.map((affix) => affix.before)),
    after: singleWords(all.map((affix) => affix.after)),
    eras: singleWords(eras.flatMap((affix) => [affix.before, affix.after])),
  }
}

function singleWords(texts: readonly string[]): ReadonlySet<string> {
  return new Set(texts.flatMap((text) => text.split(' ')).filter((word) => word !== ''))
}
