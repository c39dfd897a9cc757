import { describe, expect, test } from 'vitest'
import type { Saying } from '../../support/names.ts'
import { asking, indexOf, named } from '../../support/names.ts'

/** The names that are suggested, with the title behind another name. */
async function suggested(
  articles: Readonly<Record<string, Saying>>,
  typed: string,
): Promise<string[]> {
  const suggest = asking(indexOf(named(articles)))
  const found = await suggest(typed, { limit: 8 })
  return found.map(({ name, title }) => (name === title ? name : `${name} → ${title}`))
}

const SAHEL = {
  Niger: { links: 40, others: ['Republic of the Niger'] },
  'Niger (river)': { links: 12 },
  Nigeria: { links: 60 },
  'History of Niger': { links: 70 },
  'Midal attack': { links: 3 },
  'Attack on Midal': { links: 1 },
  'Ménaka Region': { links: 5 },
  "Jama'at Nasr al-Islam wal Muslimin": { links: 9, others: ['JNIM'] },
} satisfies Record<string, Saying>

describe('suggestions', () => {
  test('come by how exactly they fit: the name, its beginning, words of it; then by links', async () => {
    expect(await suggested(SAHEL, 'niger')).toEqual([
      'Niger',
      'Nigeria',
      'Niger (river)',
      'History of Niger',
    ])
  })

  test('have words in another order after those in the order typed', async () => {
    expect(await suggested(SAHEL, 'midal attack')).toEqual(['Midal attack', 'Attack on Midal'])
    expect(await suggested(SAHEL, 'att mid')).toEqual(['Midal attack', 'Attack on Midal'])
  })

  test('are of titles before other names, one for each article', async () => {
    const articles = {
      Tahoua: { links: 0 },
      'Tahoua Region': { links: 0, others: ['Tahoua Department'] },
      Tillabéri: { links: 50, others: ['Tahoua West'] },
    }
    expect(await suggested(articles, 'tah')).toEqual([
      'Tahoua',
      'Tahoua Region',
      'Tahoua West → Tillabéri',
    ])
  })

  test('with as many links come in the order of their titles', async () => {
    const articles = { 'Aïr C': {}, 'Air A': {}, 'air B': {} }
    expect(await suggested(articles, 'air')).toEqual(['Air A', 'air B', 'Aïr C'])
  })

  test('are found by aliases, redirects and abbreviations, whatever the case', async () => {
    expect(await suggested(SAHEL, 'jnim')).toEqual(["JNIM → Jama'at Nasr al-Islam wal Muslimin"])
    expect(await suggested(SAHEL, 'republic')).toEqual(['Republic of the Niger → Niger'])
  })

  test.each([
    ['menaka', 'Ménaka Region'],
    ['MÉNAKA  REG', 'Ménaka Region'],
    ['jamaat', "Jama'at Nasr al-Islam wal Muslimin"],
    ['jama’at nasr', "Jama'at Nasr al-Islam wal Muslimin"],
    ['nasr al islam', "Jama'at Nasr al-Islam wal Muslimin"],
    ['\u200fniger (ri', 'Niger (river)'],
  ])('do not ask for case, diacritics, apostrophes and dashes: %s', async (typed, name) => {
    expect(await suggested(SAHEL, typed)).toEqual([name])
  })

  test('find Arabic without its points, from any word on, with its article and without', async () => {
    const articles = { 'نهر النيجر': {}, مالي: {} }
    expect(await suggested(articles, 'النيج')).toEqual(['نهر النيجر'])
    expect(await suggested(articles, 'نيج')).toEqual(['نهر النيجر'])
    expect(await suggested(articles, 'نَهْر')).toEqual(['نهر النيجر'])
  })

  test('find Chinese, Japanese and Thai from any letter on, since no spaces part their words', async () => {
    const articles = { 尼日尔河: {}, 東京タワー: {}, แม่น้ำไนเจอร์: {} }
    expect(await suggested(articles, '日尔')).toEqual(['尼日尔河'])
    expect(await suggested(articles, '尔河')).toEqual(['尼日尔河'])
    expect(await suggested(articles, 'タワ')).toEqual(['東京タワー'])
    expect(await suggested(articles, 'ไนเจอร์')).toEqual(['แม่น้ำไนเจอร์'])
    expect(await suggested(articles, '河尼')).toEqual([])
  })
})

describe('a typo', () => {
  test.each([
    ['mdial', 'two letters that changed places'],
    ['middal', 'a letter too many'],
    ['midel', 'another letter'],
    ['lidal', 'another letter, even the first'],
    ['atack', 'a letter too few'],
    ['attakc midal', 'in one of two words'],
  ])('is forgiven in a word of five letters: %s, %s', async (typed) => {
    expect(await suggested(SAHEL, typed)).toContain('Midal attack')
  })

  test('is forgiven in the beginning of a word', async () => {
    expect(await suggested(SAHEL, 'muslmi')).toHaveLength(1)
  })

  test('is not forgiven in a short word, nor where two are made', async () => {
    expect(await suggested(SAHEL, 'jnmi')).toEqual([])
    expect(await suggested(SAHEL, 'mdila')).toEqual([])
  })

  test('is only looked for where nothing is found: what was typed may well be meant', async () => {
    const articles = { Marian: {}, Marien: { links: 100 } }
    expect(await suggested(articles, 'marian')).toEqual(['Marian'])
    expect(await suggested(articles, 'marion')).toEqual(['Marien', 'Marian'])
  })

  test('in a whole word is likelier than in a beginning', async () => {
    const articles = { Gaoua: {}, Gaouane: { links: 100 }, Gauxane: { links: 100 } }
    expect(await suggested(articles, 'gauoa')).toEqual(['Gaoua', 'Gaouane'])
    expect(await suggested(articles, 'guaxan')).toEqual(['Gauxane'])
  })
})

describe('whatever is typed', () => {
  test.each([
    ['nothing', ''],
    ['punctuation', '?!… — "'],
    ['a regular expression', '.*(a|b)+$'],
    ['HTML', '<img src=x onerror=alert(1)>'],
    ['a lone surrogate', '\ud800'],
    ['marks of direction', '\u202e\u200f\u2066'],
    ['10,000 letters', 'a'.repeat(10_000)],
    ['10,000 words', 'midas '.repeat(10_000)],
    ['10,000 words that are there', 'niger nowhere '.repeat(5_000)],
    ['names of JavaScript', '__proto__ constructor'],
  ])('nothing that is not there is suggested: %s', async (_, typed) => {
    expect(await suggested(SAHEL, typed)).toEqual([])
  })

  test('a site without articles suggests nothing', async () => {
    expect(await suggested({}, 'niger')).toEqual([])
    expect(await suggested({ '???': {} }, '???')).toEqual([])
  })
})
