import { describe, expect, test } from 'vitest'
import { pagesOf, seen, siteOf } from '../support/pages.ts'

const main = (html: string | undefined) => seen(html, '<main', '</main>')

const SITE = siteOf(
  {
    Oske: '---\nupdated: 2026-02-01\ncategories: [Rivers]\n---\nPast [[Verrin]] and [[Marren]] to the [[Sea]].',
    Verrin: '---\nupdated: 2026-03-14\ndescription: City\n---\nOn the [[Oske]]; see [[Marren]].',
    Arm: '---\nupdated: 2026-03-14\n---\nNobody goes there.',
  },
  'home: Oske\nlicense: CC0\nsource: Hearsay\n',
)

test('wanted articles stand in the order of their links, with the articles that want them', async () => {
  expect(main((await pagesOf(SITE)).get('special/wanted.html'))).toBe(
    'Wanted articles Articles link to these names, and nobody has written on them yet. 2 names Marren 2 links Oske and Verrin Sea 1 link Oske',
  )
})

test('a wanted article names six that want it, and counts the others', async () => {
  const wanting = Array.from({ length: 9 }, (_, index) => [`A${index}`, 'See [[Sea]].'])
  expect(
    main((await pagesOf(siteOf(Object.fromEntries(wanting)))).get('special/wanted.html')),
  ).toMatch(/A0, A1, A2, A3, A4, A5, and 3 more$/u)
})

test('orphans are the articles that no other links to', async () => {
  expect(main((await pagesOf(SITE)).get('special/orphans.html'))).toMatch(/1 article A Arm$/u)
})

test('updates stand day by day, the latest first', async () => {
  expect(main((await pagesOf(SITE)).get('special/recent.html'))).toBe(
    'Recently updated March 14, 2026 Arm Verrin City February 1, 2026 Oske',
  )
})

test('the page about the edition leads to the site as data, so far as there is any', async () => {
  const links = async (text: string) => {
    const page = (await pagesOf(siteOf({ Any: text }))).get('special/about.html')
    return [...(page?.matchAll(/href="(\.\.\/data\/[^"]+)"/gu) ?? [])].map(([, href]) => href)
  }
  const box = 'Infobox event\n- Date: 2017\n\nText.'
  expect(await links(box)).toEqual(['../data/articles.jsonl', '../data/facts.csv'])
  expect(await links('Text.')).toEqual(['../data/articles.jsonl'])
})

test('the page about the edition counts, and dates it by its articles', async () => {
  expect(main((await pagesOf(SITE)).get('special/about.html'))).toMatch(
    /^About this edition Articles 3 Links between articles 2 Categories 1 Wanted articles 2 Orphaned articles 1 Latest update March 14, 2026 Source Hearsay License CC0 /u,
  )
})

test('the page of chance names itself, and offers all articles', async () => {
  const html = (await pagesOf(SITE)).get('special/random.html')
  expect(html).toContain('<script src="../assets/random.js" defer></script>')
  expect(main(html)).toMatch(/^Random article .* All articles$/u)
})

test('a list of nothing is not made, and no page leads to it', async () => {
  const pages = await pagesOf(siteOf({ Alone: 'A text.' }))
  expect([...pages.keys()].sort()).toEqual([
    '404.html',
    'all.html',
    'index.html',
    'search.html',
    'special/about.html',
    'special/random.html',
    'wiki/alone.html',
    'wiki/alone.json',
  ])
  for (const html of pages.values()) {
    expect(html).not.toMatch(/categories\.html|recent\.html|wanted\.html|orphans\.html/u)
  }
})

describe('the front page', () => {
  test('of a small site lists its articles', async () => {
    const page = main((await pagesOf(SITE)).get('index.html'))
    expect(page).toContain('Articles Arm Oske Verrin City')
    expect(page).toContain('Categories Rivers 1 article')
    expect(page).toContain('Recently updated Arm March 14, 2026')
    expect(page).toContain('Not written yet Marren 2 links Sea 1 link')
  })

  test('of an article alone shows the article, and no empty section', async () => {
    expect(main((await pagesOf(siteOf({ Alone: 'A text.' }))).get('index.html'))).toBe(
      'Test 1 article Articles Alone',
    )
  })

  test('of a large site has letters and the articles that most link to, not a list of all', async () => {
    const stones = Array.from({ length: 60 }, (_, index) => [
      `Stone ${index}`,
      `On the [[Oske]], near [[Verrin]]. [[Category:K${index % 15}]]`,
    ])
    const page = main(
      (
        await pagesOf(
          siteOf({ ...Object.fromEntries(stones), Oske: 'By [[Verrin]].', Verrin: 'A city.' }),
        )
      ).get('index.html'),
    )
    expect(page).toContain('All articles O S V Much linked Verrin Oske Categories')
    expect(page).toContain('All 15 categories')
    expect(page.match(/ K\d+ 4 articles/gu)).toHaveLength(12)
  })
})
