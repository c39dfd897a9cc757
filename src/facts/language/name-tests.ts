import type { LanguageWords, NameWords } from './words.ts'

/** What tells a description from a name. Words are looked up: one pattern of them all is slow to make. */
export interface NameTests {
  /** Whether a word makes a text a description wherever a name is expected. */
  readonly isDescription: (text: string) => boolean
  /** Whether a text is a description where nothing else is said. */
  readonly isDescriptionAlone: (text: string) => boolean
  /** Whether a word makes a text a description where a place is expected, besides. */
  readonly isDescriptionOfPlace: (text: string) => boolean
  /** Whether a text begins with a word in lower case that places may begin with. */
  readonly beginsAsArea: (text: string) => boolean
}

/** The tests that a language's own words and those of English make. */
export function nameTests(both: readonly LanguageWords[]): NameTests {
  const words = (list: (names: NameWords) => readonly string[]) =>
    both.flatMap(({ names }) => list(names).map(plain))
  const first = new Set(words((names) => names.first))
  const firstOfPlace = new Set(words((names) => names.firstOfPlace))
  const firstOfFew = new Set(words((names) => names.firstOfFew))
  const alone = new Set(words((names) => names.alone))
  const within = new Set(words((names) => names.within))
  const withinPlace = new Set(words((names) => names.withinPlace))
  const areas = new Set(words((names) => names.areas))
  const spaceless = [...first].filter((word) => /\p{Script=Han}/u.test(word))
  const last = words((names) => names.last)
  return {
    isDescription: (text) =>
      beginsWith(text, first) ||
      isOfFew(text, firstOfFew) ||
      spaceless.some((word) => text.startsWith(word)) ||
      last.some((word) => text.endsWith(word)) ||
      hasWithin(text, within),
    isDescriptionAlone: (text) => alone.has(plain(text.toLowerCase()).replace(/\.$/u, '')),
    isDescriptionOfPlace: (text) => beginsWith(text, firstOfPlace) || hasWithin(text, withinPlace),
    beginsAsArea: (text) => areas.has(text.slice(0, Math.max(0, text.indexOf(' ')))),
  }
}

/** A word for looking up: one sign for both apostrophes. */
function plain(word: string): string {
  return word.replaceAll('’', "'")
}

/** A word at the beginning, parted from what is no letter; `In-Salah` is one. */
const WORD = /^[\p{L}\p{M}'-]+/u

/** Whether the first one, two or three words are in a set, in any case. */
function beginsWith(text: string, phrases: ReadonlySet<string>): boolean {
  const [one, two, three] = firstWords(plain(text).toLowerCase())
  if (one === undefined) return false
  if (phrases.has(one) || two === undefined) return phrases.has(one)
  const both = `${one} ${two}`
  return phrases.has(both) || (three !== undefined && phrases.has(`${both} ${three}`))
}

/** Up to three words, as long as one space alone parts them. */
function firstWords(text: string): string[] {
  const words: string[] = []
  for (const part of text.split(' ', 3)) {
    const [word] = WORD.exec(part) ?? []
    if (word !== undefined) words.push(word)
    if (word !== part) break
  }
  return words
}

/** Whether the first word is in a set, and the second in lower case. */
function isOfFew(text: string, words: ReadonlySet<string>): boolean {
  const end = text.indexOf(' ')
  return (
    end !== -1 && words.has(text.slice(0, end).toLowerCase()) && /^ \p{Ll}/u.test(text.slice(end))
  )
}

/** Whether a word behind the first, or it and the next, are in a set to the letter. */
function hasWithin(text: string, phrases: ReadonlySet<string>): boolean {
  const words = plain(text).split(/[\s,]+/u)
  return words.some(
    (word, index) =>
      index > 0 && (phrases.has(word) || phrases.has(`${word} ${words[index + 1] ?? ''}`)),
  )
}
