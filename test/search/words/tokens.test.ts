import { describe, expect, test } from 'vitest'
import { tokenizer } from '../../../src/search/words/tokens.ts'

const tokens = tokenizer()

/** The terms of a text, as a line. */
function terms(text: string, language = 'en'): string {
  return tokens(text, language)
    .map(({ term }) => term)
    .join(' ')
}

describe('the words of a text', () => {
  test.each([
    ['case, diacritics and apostrophes do not count', "Jama'at in MÉNAKA", 'jamaat in menaka'],
    [
      'English words are cut down to their stems',
      'Attacks, attacked; attacking',
      'attack attack attack',
    ],
    ['a genitive is its noun', 'Niger’s regions', 'niger region'],
    ['dashes and slashes part words', 'al-Qaeda 2012–2013', 'al qaeda 2012 2013'],
    ['marks between thousands do not count', '10,000 of 1.200.000', '10000 of 1200000'],
    ['other marks between digits part them', 'July 5,2017, 1,23', 'juli 5 2017 1 23'],
    ['a sign that folds into several words is found by each', '½', '1 2'],
    ['marks alone are no words', '-- … «» 🙂', ''],
  ])('%s', (_, text, expected) => {
    expect(terms(text)).toBe(expected)
  })

  test('of other languages are not cut down', () => {
    expect(terms('Angriffe attacks', 'de')).toBe('angriffe attacks')
  })

  test('of French and Italian are parted from what is elided before them', () => {
    expect(terms('L’attaque d’Agadez, jusqu’à l’été', 'fr')).toBe(
      'l attaque d agadez jusqu a l ete',
    )
    expect(terms("dell'Africa", 'it')).toBe('dell africa')
  })

  test('are found in scripts without spaces', () => {
    expect(terms('马里战争在尼日尔河', 'zh')).toBe('马里 战争 在 尼日尔 河')
    expect(terms('ニジェールの首都', 'ja')).toBe('ニジェール の 首都'.normalize('NFKD'))
  })

  test('say where they stand', () => {
    const text = 'The Ménaka attack'
    const [, menaka] = tokens(text, 'en')
    expect(text.slice(menaka?.start, menaka?.end)).toBe('Ménaka')
  })

  test('are cut where nobody would type them to the end', () => {
    expect(terms('x'.repeat(1000), 'de')).toHaveLength(40)
  })
})

test('of some first letters only are found in their places', () => {
  const found = tokens("The attack at Ménaka, Mali's second", 'en', 'm')
  expect(found.map(({ term, place }) => `${place} ${term}`)).toEqual(
    expect.arrayContaining(['3 menaka', '4 mali']),
  )
  expect(found.some(({ term }) => term === 'attack' || term === 'second')).toBe(false)
})
