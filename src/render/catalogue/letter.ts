import { collatorOf } from './collator.ts'
import { filingName } from './filing-name.ts'
import { rowsOf } from './rows.ts'

/** The heading that a title stands under: `A`, `Å`, `か`, `0–9`. */
export type LetterOf = (title: string) => string

/** The headings that are no letters. */
export const SIGNS = '#'
export const DIGITS = '0–9'

/** CLDR gives this code point the highest place of all: what begins with `a` ends at `a\uffff`. */
const HIGHEST = '\uffff'

/** Letters that others may stand with: in Swedish `ü` is filed under Y and `ø` under Ö, in Arabic `ئ` under Alif. */
const HOSTS = [...'abcdefghijklmnopqrstuvwxyzåäæöøđþا']

/**
 * Tells the letters of a language: whatever its collation does not sort within another letter. So `Å`
 * is a letter in Swedish, `Ñ` in Spanish, `Ch` in Czech; in English and German they are not. Scripts
 * without an alphabet have the headings of {@link rowsOf}.
 */
export function lettersOf(language: string): LetterOf {
  const rows = rowsOf(language)
  const { compare } = collatorOf(language, 'base')
  const { compare: strict } = collatorOf(language)
  const holds = (letter: string, text: string) =>
    compare(letter, text) <= 0 && compare(text, letter + HIGHEST) <= 0

  const find = (start: string): string => {
    const [first = ''] = start
    if (/^\p{N}/u.test(first)) return DIGITS
    const row = rows(first)
    if (row !== null) {
      return (row.findLast((one) => compare(one.start, start) <= 0) ?? row[0])?.label ?? first
    }
    const letter = longest(start, holds)
    const hosts = HOSTS.filter((host) => holds(host, letter)).sort(strict)
    const host = hosts[0] ?? plainer(letter).find((other) => holds(other, letter))
    return capital(host ?? letter, language)
  }

  const known = new Map<string, string>()
  return (title) => {
    const start = beginning(title)
    if (start === '') return SIGNS
    const before = known.get(start)
    if (before !== undefined) return before
    const letter = find(start)
    known.set(start, letter)
    return letter
  }
}

/**
 * As much of a title as a letter can be. Kinds of a letter (ｎ, ﬁ, Ⅷ) do not count, nor do vowels that
 * Thai writes before the consonant which it sorts them by.
 */
function beginning(title: string): string {
  const name = filingName(title.normalize('NFKC')).replace(/^\p{Logical_Order_Exception}+/u, '')
  return /^[\p{L}\p{N}]\p{M}*(?:[\p{L}\p{N}]\p{M}*){0,2}/u.exec(name)?.[0] ?? ''
}

/** The first letter, or as many as sort as one: `Ch` in Czech, `Dzs` in Hungarian, `Aa` in Danish. */
function longest(start: string, holds: (letter: string, text: string) => boolean): string {
  const characters = start.match(/\P{M}\p{M}*/gu) ?? []
  return characters.reduce((letter, _, index) => {
    const longer = characters.slice(0, index + 1).join('')
    return holds(letter, longer) ? letter : longer
  })
}

/** A letter without its marks, and with only one of them: of the Vietnamese `ấ`, `a`, `â` and `á`. */
function plainer(letter: string): string[] {
  const [base = '', ...marks] = letter.normalize('NFD')
  const isOne = marks.every((mark) => /\p{M}/u.test(mark))
  return isOne ? [base, ...marks.map((mark) => (base + mark).normalize('NFC')), letter] : [letter]
}

/** As a heading: `Ch`, `İ`. Georgian has capitals for whole words only. */
function capital(letter: string, language: string): string {
  if (/\p{Script=Georgian}/u.test(letter)) return letter
  const [first = '', ...rest] = letter
  return first.toLocaleUpperCase(language) + rest.join('').toLocaleLowerCase(language)
}
