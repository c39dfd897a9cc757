import type { LanguageWords, NameWords } from './words.ts'

/** What tells a description from a name, ready to be tried. */
export interface NamePatterns {
  /** Finds what makes a text a description wherever a name is expected. */
  readonly description: RegExp
  /** Finds words that are a description where nothing else is said. */
  readonly alone: RegExp
  /** Finds what makes a text a description where a place is expected, besides. */
  readonly descriptionOfPlace: RegExp
  /** Finds a word in lower case at the beginning that places may begin with. */
  readonly area: RegExp
}

/** The patterns of a language's own words and of those of English. */
export function namePatterns(both: readonly LanguageWords[]): NamePatterns {
  const words = (list: (names: NameWords) => readonly string[]) => [
    ...new Set(both.flatMap(({ names }) => list(names))),
  ]
  const beginnings = [
    ...words(({ first }) => first).map(beginning),
    ...words(({ firstOfFew }) => firstOfFew).map((word) => `${anyCase(word)} (?=\\p{Ll})`),
  ]
  const endings = words(({ last }) => last).map((word) => `${quoted(word)}$`)
  const ofPlace = words(({ firstOfPlace }) => firstOfPlace).map(beginning)
  return {
    description: pattern([atStart(beginnings), ...endings, inside(words(({ within }) => within))]),
    alone: pattern([`${atStart(words(({ alone }) => alone).map(anyCase))}\\.?$`]),
    descriptionOfPlace: pattern([
      atStart(ofPlace),
      inside(words(({ withinPlace }) => withinPlace)),
    ]),
    area: pattern([
      `^(?:${words(({ areas }) => areas)
        .map(quoted)
        .join('|')}) `,
    ]),
  }
}

function pattern(sources: readonly string[]): RegExp {
  return new RegExp(sources.join('|'), 'u')
}

function atStart(sources: readonly string[]): string {
  return `^(?:${sources.join('|')})`
}

/** Whole words behind the first. */
function inside(words: readonly string[]): string {
  return `(?<=[\\s,])(?:${words.map(quoted).join('|')})(?![^\\s,])`
}

/** A first word; none is half of another, as `in` in `In-Salah`. Chinese sets no spaces. */
function beginning(word: string): string {
  const end = /\p{Script=Han}/u.test(word) ? '' : "(?![\\p{L}\\p{M}'’-])"
  return `${anyCase(word)}${end}`
}

/** A word with or without a capital, or in capitals. */
function anyCase(word: string): string {
  const [first = ''] = word
  const [capital, upper] = [first.toUpperCase(), word.toUpperCase()]
  if (first === capital) return quoted(word)
  const usual = `[${first}${capital}]${quoted(word.slice(first.length))}`
  return upper.length === word.length ? `(?:${usual}|${quoted(upper)})` : usual
}

function quoted(word: string): string {
  return word.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&').replaceAll('’', "['’]")
}
