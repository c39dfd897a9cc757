import { describe, expect, test } from 'vitest'
import { checkLanguageOf } from '../../../src/facts/checks/check-language.ts'
import { numberAt, wordsOf } from '../../../src/facts/checks/prose/numbers-in.ts'
import { language } from '../support.ts'

/** The first number of a text as `min..max`, `~` where it is about right; null where there is none. */
function firstNumber(tag: string, text: string): string | null {
  const checks = checkLanguageOf(language(tag))
  if (checks === null) throw new Error(`No words of ${tag}`)
  const words = wordsOf(text)
  for (const [at] of words.entries()) {
    const number = numberAt(words, at, checks)
    if (number === null) continue
    const { min, max, approximate } = number
    const open = max === Number.POSITIVE_INFINITY ? '..' : min === max ? '' : `..${max}`
    return `${approximate ? '~' : ''}${min}${open}`
  }
  return null
}

describe.each([
  ['en', 'seven soldiers', '7'],
  ['en', 'forty-one people', '41'],
  ['en', 'a hundred', '100'],
  ['en', 'two hundred and forty-one men', '241'],
  ['en', 'twelve thousand three hundred', '12300'],
  ['en', 'five to six were killed', '5..6'],
  ['en', '5–6 killed', '5..6'],
  ['en', 'between twenty and thirty', '20..30'],
  ['en', 'some 3,400 dead', '~3400'],
  ['en', 'more than 10,000', '10000..'],
  ['en', '20 or more', '20..'],
  ['en', 'up to 50', '0..50'],
  ['en', '1.2 million', '1200000'],
  ['en', 'five six', '5'],
  ['en', 'the 5th man', null],
  ['en', '40% of them', null],
  ['en', 'the third attack', null],
  ['fr', 'trente-huit morts', '38'],
  ['fr', 'vingt et un', '21'],
  ['fr', 'soixante-dix-sept', '77'],
  ['fr', 'quatre-vingt-onze', '91'],
  ['fr', 'quatre-vingts', '80'],
  ['fr', 'deux cents soldats', '200'],
  ['fr', 'trois mille quatre cents', '3400'],
  ['fr', 'au moins 1 240 tués', '1240..'],
  ['de', 'siebenundsechzig menschen', '67'],
  ['de', 'einundzwanzig', '21'],
  ['de', 'hundertzwanzig', '120'],
  ['de', 'zweihunderteinundvierzig', '241'],
  ['de', 'dreitausendvierhundert', '3400'],
  ['de', 'fünf bis sechs', '5..6'],
  ['de', 'achtung', null],
  ['es', 'noventa y una personas', '91'],
  ['es', 'doscientos treinta y ocho', '238'],
  ['es', 'veintidós', '22'],
  ['es', 'mil soldados', '1000'],
  ['es', 'unos 300 muertos', '~300'],
] as const)('in %s', (tag, text, expected) => {
  test(`"${text}" is ${expected ?? 'no number'}`, () => {
    expect(firstNumber(tag, text)).toBe(expected)
  })
})
