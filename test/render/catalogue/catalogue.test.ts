import { describe, expect, test } from 'vitest'
import { catalogueOf } from '../../../src/render/catalogue/catalogue.ts'
import { allView } from '../../../src/render/views/all.ts'
import { letterViews } from '../../../src/render/views/letter.ts'
import { siteOf, siteOfTitles, withRedirects } from '../../support/site.ts'

/** Titles by letter, in order. */
function lettersOf(titles: readonly string[], language: string, names = {}) {
  const { letters } = catalogueOf(withRedirects(siteOfTitles(titles, language), names))
  return letters.map(({ label, entries }) =>
    [label, ...entries.map(({ title }) => title)].join(' '),
  )
}

describe('the catalogue', () => {
  test('has the order of the language, letters and all', () => {
    const titles = ['Öland', 'Zorn', 'Åbo', 'Élan', 'Eva', 'Ängö', 'Visby']
    expect(lettersOf(titles, 'sv')).toEqual([
      'E Élan Eva',
      'V Visby',
      'Z Zorn',
      'Å Åbo',
      'Ä Ängö',
      'Ö Öland',
    ])
    expect(lettersOf(titles, 'de')[0]).toBe('A Åbo Ängö')
  })

  test('begins with signs and digits, numbers by their value', () => {
    const titles = [
      'Area 51',
      'Area 6',
      '10 Downing Street',
      '9 November',
      '???',
      '“Heroes”',
      'Hero',
    ]
    expect(lettersOf(titles, 'en')).toEqual([
      '# ???',
      '0–9 9 November 10 Downing Street',
      'A Area 6 Area 51',
      'H Hero “Heroes”',
    ])
  })

  test('has what is Chinese and what is Latin under one letter', () => {
    expect(lettersOf(['马里', '尼日尔', 'Mali', 'IBM'], 'zh')).toEqual([
      'I IBM',
      'M 马里 Mali',
      'N 尼日尔',
    ])
  })

  test('lists other names, unless they would stand beside their article', () => {
    const names = { JNIM: 'Jama’at', Jamaat: 'Jama’at', 'The Group': 'Jama’at' }
    expect(lettersOf(['Ja', 'Jama’at', 'Jb', 'Zorn'], 'en', names)).toEqual([
      'J Ja Jama’at Jb JNIM',
      'T The Group',
      'Z Zorn',
    ])
  })

  test('counts articles, not names', () => {
    const site = withRedirects(siteOfTitles(['Alpha', 'Beta']), { Aleph: 'Beta' })
    expect(catalogueOf(site).letters.map(({ key, count }) => [key, count])).toEqual([
      ['a', 1],
      ['b', 1],
    ])
  })
})

describe('the list of all articles', () => {
  test('of a small site has every letter on one page', () => {
    const site = siteOf({
      Niger: 'A country.',
      Mali: 'A country.',
      'Malian Republic': '#REDIRECT [[Niger]]',
    })
    const catalogue = catalogueOf(site)
    const { letters, groups } = allView(site, catalogue)
    expect(letters.map(({ href }) => href)).toEqual(['#_letter-m', '#_letter-n'])
    expect(groups[0]?.entries.map(({ title, href, see }) => [title, href, see])).toEqual([
      ['Mali', 'wiki/mali.html', null],
      ['Malian Republic', 'wiki/niger.html', 'Niger'],
    ])
    expect(letterViews(site, catalogue)).toEqual([])
  })

  test('of a large one has pages for each letter, the long ones parted evenly', () => {
    const many = Array.from({ length: 4100 }, (_, index) => `T ${index}`)
    const site = siteOfTitles([...many, '1990', '?', 'Con'])
    const catalogue = catalogueOf(site)
    const all = allView(site, catalogue)
    expect(all.groups).toEqual([])
    expect(all.letters.map(({ href, count }) => [href, count])).toEqual([
      ['all/signs.html', 1],
      ['all/digits.html', 1],
      ['all/c.html', 1],
      ['all/t.html', 4100],
    ])
    const views = letterViews(site, catalogue)
    expect(views.map(({ path, title, entries }) => [path, title, entries.length])).toEqual([
      ['all/signs.html', '#', 1],
      ['all/digits.html', '0–9', 1],
      ['all/c.html', 'C', 1],
      ['all/t.html', 'T 0 – T 1366', 1367],
      ['all/t-2.html', 'T 1367 – T 2733', 1367],
      ['all/t-3.html', 'T 2734 – T 4099', 1366],
    ])
    expect(views.at(-2)?.parts).toEqual([
      { first: 'T 0', last: 'T 1366', href: 't.html', isCurrent: false },
      { first: 'T 1367', last: 'T 2733', href: 't-2.html', isCurrent: true },
      { first: 'T 2734', last: 'T 4099', href: 't-3.html', isCurrent: false },
    ])
  })
})
