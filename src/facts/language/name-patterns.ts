import type { LanguageWords, NameWords } from './words.ts'

/** What tells a description from a name, ready to be tried. */
export interface NamePatterns {
  /** Finds what makes a text a description wherever a name is expected. */
  readonly description: RegExp
  /** The same for places, besides. */
  readonly descriptionOfPlace: RegExp
  /** Finds a word in lower case at the beginning that places may begin with. */
  readonly area: RegExp
}

/** The patterns of a language's own words and of those of English. */
export function namePatterns(both: readonly LanguageWords[]): NamePatterns {
  const words = (list: (names: NameWords) => readonly string[]) => [
    ...new Set(both.flatMap(({ names }) => list(names))),
  ]
  const within = (list: readonly string[]) => `(?<=[\\s,])(?:${source(list)})(?![^\\s,])`
  const beginnings = [
    ...words(({ first }) => first).map(
      (word) => `${anyCase(word)}${/\p{Script=Han}/u.test(word) ? '' : END_OF_WORD}`,
    ),
    ...words(({ firstOfFew }) => firstOfFew).map((word) => `${anyCase(word)} (?=\\p{Ll})`),
    ...words(({ alone }) => alone).map((word) => `${anyCase(word)}\\.?$`),
  ]
  const endings = words(({ last }) => last).map((word) => `${quoted(word)}$`)
  const inside = within(words((names) => names.within))
  return {
    description: new RegExp([`^(?:${beginnings.join('|')})`, ...endings, inside].join('|'), 'u'),
    descriptionOfPlace: new RegExp(within(words(({ withinPlace }) => withinPlace)), 'u'),
    area: new RegExp(`^(?:${source(words(({ areas }) => areas))}) `, 'u'),
  }
}

/** Behind a word; none is half of another, as `in` in `In-Salah`. */
const END_OF_WORD = "(?![\\p{L}\\p{M}'’-])"

/** A word with or without a capital, or in capitals. */
function anyCase(word: string): string {
  const [first = ''] = word
  const capital = first.toUpperCase()
  const usual =
    first === capital ? quoted(word) : `[${first}${capital}]${quoted(word.slice(first.length))}`
  const upper = word.toUpperCase()
  return upper === word || upper.length !== word.length ? usual : `(?:${usual}|${quoted(upper)})`
}

function source(words: readonly string[]): string {
  return words.map(quoted).join('|')
}

function quoted(word: string): string {
  return word.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&').replaceAll('’', "['’]")
}
