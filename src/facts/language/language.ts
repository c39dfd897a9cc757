import type { Affix } from './affix.ts'
import { affixOf } from './affix.ts'
import { amountPattern, andPattern, betweenPattern } from './amount-pattern.ts'
import { ar } from './ar.ts'
import type { Countries } from './countries.ts'
import { countriesOf } from './countries.ts'
import { de } from './de.ts'
import { en } from './en.ts'
import { es } from './es.ts'
import { fr } from './fr.ts'
import { monthNames, monthsOf } from './months.ts'
import type { NameTests } from './name-tests.ts'
import { nameTests } from './name-tests.ts'
import type { NumberMarks } from './number-marks.ts'
import { numberMarks } from './number-marks.ts'
import { weekdaysOf } from './weekdays.ts'
import type { LanguageWords } from './words.ts'
import { zh } from './zh.ts'

/** What readers of values know of an article's language: its own words, then those of English. */
export interface Language {
  readonly tag: string
  /** The words of the language itself, or of English where there are none: for printing. */
  readonly words: LanguageWords
  /** Names of months in lower case; null where the language counts years by another calendar. */
  readonly months: ReadonlyMap<string, number> | null
  /** Names of days of the week in lower case: 1 for Monday to 7 for Sunday. */
  readonly weekdays: ReadonlyMap<string, number>
  /** The names of the months, to be printed. */
  readonly monthNames: readonly string[]
  readonly marks: NumberMarks
  /** Prints numbers. */
  readonly number: Intl.NumberFormat
  readonly dates: DateAffixes
  readonly numbers: NumberAffixes
  readonly names: NameTests
  readonly countries: Countries
  readonly none: ReadonlySet<string>
  readonly unknown: ReadonlySet<string>
  /** The letter of the direction that a word names: `nord` → `n`. */
  readonly compass: ReadonlyMap<string, Direction>
}

/** North, east, south, west. */
export type Direction = 'n' | 'e' | 's' | 'w'

/** The words of dates, ready to be looked up. */
export interface DateAffixes {
  readonly circa: readonly Affix[]
  readonly before: readonly Affix[]
  readonly after: readonly Affix[]
  readonly since: readonly Affix[]
  readonly until: readonly Affix[]
  readonly bc: readonly Affix[]
  readonly ad: readonly Affix[]
  readonly century: readonly Affix[]
  readonly decade: readonly Affix[]
  readonly present: ReadonlySet<string>
  readonly to: ReadonlySet<string>
  readonly from: ReadonlySet<string>
  readonly fillers: ReadonlySet<string>
  readonly ordinal: ReadonlySet<string>
  readonly age: ReadonlySet<string>
  readonly ageFillers: ReadonlySet<string>
  readonly unsure: ReadonlySet<string>
  readonly roughly: ReadonlySet<string>
  /** 1 for spring to 4 for winter. */
  readonly seasons: ReadonlyMap<string, number>
}

/** The words of numbers, ready to be looked up. */
export interface NumberAffixes {
  readonly about: readonly Affix[]
  readonly least: readonly Affix[]
  /** A number or a range at the beginning of a text. */
  readonly pattern: RegExp
  readonly between: readonly RegExp[]
  /** Whether words follow numbers without a space. */
  readonly isSpaceless: boolean
  /** What parts one amount from the next, where it is a word. */
  readonly and: RegExp
  /** Words for powers of ten, the longest first. */
  readonly scales: readonly { readonly word: string; readonly exponent: number }[]
  readonly small: ReadonlyMap<string, number>
  readonly multiples: ReadonlySet<string>
  readonly vague: ReadonlySet<string>
}

const WORDS: Readonly<Record<string, LanguageWords>> = { ar, de, en, es, fr, zh }

/**
 * Makes all that readers look up in a language. It takes a millisecond: keep it.
 *
 * @param tag BCP 47; of languages without words here only months and marks of numbers are known.
 */
export function languageOf(tag: string): Language {
  const [primary = ''] = tag.toLowerCase().split('-')
  const known = WORDS[primary]
  const own = known ?? en
  const both = (list: (words: LanguageWords) => readonly string[]) =>
    own === en ? list(en) : [...new Set([...list(own), ...list(en)])]
  return {
    tag,
    words: own,
    months: monthsOf(tag),
    weekdays: weekdaysOf(tag),
    monthNames: monthNames(known === undefined ? 'en' : tag),
    marks: numberMarks(tag),
    number: new Intl.NumberFormat(tag, { maximumFractionDigits: 20 }),
    dates: dateAffixes(own, both),
    numbers: numberAffixes(tag, own, known !== undefined),
    names: nameTests([...new Set([own, en])]),
    countries: countriesOf(tag),
    none: new Set(both(({ none }) => none).map(lower)),
    unknown: new Set(both(({ unknown }) => unknown).map(lower)),
    compass: compassOf(own),
  }
}

type Both = (list: (words: LanguageWords) => readonly string[]) => readonly string[]

function dateAffixes(own: LanguageWords, both: Both): DateAffixes {
  const affixes = (list: (words: LanguageWords['dates']) => readonly string[]) =>
    both(({ dates }) => list(dates))
      .map(lower)
      .map(affixOf)
  const words = (list: (words: LanguageWords['dates']) => readonly string[]) =>
    new Set(both(({ dates }) => list(dates)).map(lower))
  return {
    circa: affixes(({ circa }) => circa),
    before: affixes(({ before }) => before),
    after: affixes(({ after }) => after),
    since: affixes(({ since }) => since),
    until: affixes(({ until }) => until),
    bc: longestFirst(affixes(({ bc }) => bc)),
    ad: longestFirst(affixes(({ ad }) => ad)),
    century: longestFirst(affixes(({ century }) => century)),
    decade: longestFirst(affixes(({ decade }) => decade)),
    present: words(({ present }) => present),
    to: words(({ to }) => to),
    from: words(({ from }) => from),
    fillers: words(({ fillers }) => fillers),
    ordinal: words(({ ordinal }) => ordinal),
    age: words(({ age }) => age),
    ageFillers: words(({ ageFillers }) => ageFillers),
    unsure: words(({ unsure }) => unsure),
    roughly: words(({ roughly }) => roughly),
    seasons: new Map(
      [en, own].flatMap(({ dates }) =>
        dates.seasons.flatMap((names, index) =>
          names.map((name) => [lower(name), index + 1] as const),
        ),
      ),
    ),
  }
}

function lower(text: string): string {
  return text.toLowerCase()
}

/** `… avant j.-c.` before `… j.-c.`. */
function longestFirst(affixes: readonly Affix[]): readonly Affix[] {
  const length = ({ before, after }: Affix) => before.length + after.length
  return [...affixes].sort((a, b) => length(b) - length(a))
}

function numberAffixes(tag: string, own: LanguageWords, isKnown: boolean): NumberAffixes {
  const words = (list: (words: LanguageWords['numbers']) => readonly string[]) => [
    ...new Set([...list(own.numbers), ...list(en.numbers)]),
  ]
  // A billion is not the same in all languages: only the article's own words count.
  const scales = Object.entries(isKnown ? own.numbers.scales : {}).flatMap(([exponent, names]) =>
    names.map((word) => ({ word, exponent: Number(exponent) })),
  )
  const small = new Map(
    [en, own].flatMap(({ numbers }) =>
      numbers.small.map((word, index) => [word, index + 1] as const),
    ),
  )
  const pieces = {
    run: numberMarks(tag).run,
    small: [...small.keys()],
    scales: scales.map(({ word }) => word),
    to: words(({ to }) => to),
    isSpaceless: /^(?:zh|ja)\b/iu.test(tag),
  }
  return {
    about: longestFirst(words(({ about }) => about).map(affixOf)),
    least: longestFirst(words(({ least }) => least).map(affixOf)),
    pattern: amountPattern(pieces),
    between: words(({ between }) => between).map((text) => betweenPattern(text, pieces)),
    isSpaceless: pieces.isSpaceless,
    and: andPattern(
      words(({ and }) => and),
      pieces,
    ),
    scales,
    small,
    multiples: new Set(words(({ multiples }) => multiples)),
    vague: new Set(words(({ vague }) => vague)),
  }
}

/** German and French write O for opposite directions, so English adds only what the language lacks. */
function compassOf(own: LanguageWords): ReadonlyMap<string, Direction> {
  return new Map(
    [en, own].flatMap(({ compass }) =>
      (['n', 'e', 's', 'w'] as const).flatMap((direction) =>
        compass[direction].map((word) => [word, direction] as const),
      ),
    ),
  )
}
