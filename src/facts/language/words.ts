/**
 * What a language says around values, as data. Case does not matter to readers; the usual word stands
 * first and is the one to print. Where `…` stands in a text, the value does.
 */
export interface LanguageWords {
  readonly dates: DateWords
  readonly numbers: NumberWords
  /** The letters and words of north, east, south and west in coordinates. */
  readonly compass: Readonly<Record<'n' | 'e' | 's' | 'w', readonly string[]>>
  readonly names: NameWords
  readonly none: readonly string[]
  readonly unknown: readonly string[]
}

/** Words of dates. The names of the months come from `Intl`. */
export interface DateWords {
  readonly circa: readonly string[]
  readonly present: readonly string[]
  readonly before: readonly string[]
  readonly after: readonly string[]
  readonly since: readonly string[]
  readonly until: readonly string[]
  readonly bc: readonly string[]
  readonly ad: readonly string[]
  /** Words between the ends of an interval, as the dash is. */
  readonly to: readonly string[]
  /** Words before an interval that has one of `to`. */
  readonly from: readonly string[]
  /** Words that say nothing: `5 de julio de 2017`. */
  readonly fillers: readonly string[]
  /** Spring, summer, autumn, winter. */
  readonly seasons: readonly [
    readonly string[],
    readonly string[],
    readonly string[],
    readonly string[],
  ]
  /** `…` is the century's number with its ending, Roman where `roman` says so. */
  readonly century: readonly string[]
  readonly roman: boolean
  /** `…` is the decade's first year, as in `…s`. */
  readonly decade: readonly string[]
  /** What is written onto the number of a day: `5th`. */
  readonly ordinal: readonly string[]
  /** Words of ages and durations; a remark made only of these and numbers adds nothing to a date. */
  readonly age: readonly string[]
  /** Small words that stand among those. */
  readonly ageFillers: readonly string[]
  /** Remarks that say that a date is not sure. */
  readonly unsure: readonly string[]
  /** Remarks that say that a date is about right. */
  readonly roughly: readonly string[]
  readonly print: DatePatterns
}

/** How dates are written in a language: `{d}`, `{m}`, `{y}` stand for day, month and year. */
export interface DatePatterns {
  readonly day: string
  readonly month: string
  readonly year: string
  readonly season: string
  /** `{n}` is the number, Roman where `roman` says so; `{o}` is that of English, as in `12th`. */
  readonly century: string
  readonly decade: string
  /** Between the ends of an interval. */
  readonly to: string
}

/** Words of numbers. */
export interface NumberWords {
  readonly about: readonly string[]
  readonly least: readonly string[]
  /** Words between the ends of a range, as the dash is. */
  readonly to: readonly string[]
  /** Words between the parts of a list. */
  readonly and: readonly string[]
  /** `…` twice: the ends of a range, as in `between … and …`. */
  readonly between: readonly string[]
  /** Words for powers of ten, by exponent. A language's `billion` need not be that of English. */
  readonly scales: Readonly<Record<number, readonly string[]>>
  /** One, two, three …: the words for small numbers, in their order. */
  readonly small: readonly string[]
  /** Words behind a number that make it another number: dozens, percent. */
  readonly multiples: readonly string[]
  /** Words for a number that is not told: a count with one says too little. */
  readonly vague: readonly string[]
}

/** Words that tell a description from a name. */
export interface NameWords {
  /** A text that begins with one is a description: `near`, `several`. */
  readonly first: readonly string[]
  /** The same where a place is expected: `Outskirts of Gao`. */
  readonly firstOfPlace: readonly string[]
  /** The same where a word in lower case follows: `no one`, but `No Doubt`. */
  readonly firstOfFew: readonly string[]
  /** A description where nothing else is said: `Vacant`, `Worldwide`. */
  readonly alone: readonly string[]
  /** A text that ends with one is a description: `附近`. */
  readonly last: readonly string[]
  /** Words in lower case that make the text around them a description: `Office established`. */
  readonly within: readonly string[]
  /** Words in lower case that no place has in its name: `Desert south of Gao`. */
  readonly withinPlace: readonly string[]
  /** Words in lower case that places begin with: `duché de Bar`. */
  readonly areas: readonly string[]
}
