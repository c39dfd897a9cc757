import { describe, expect, test } from 'vitest'
import { pagesOf, seen, siteOf } from '../support/pages.ts'

const main = (html: string | undefined) => seen(html, '<main', '</main>')

const SITE = siteOf({
  Raid: 'Infobox military conflict\n- Date: July 5, 2017\n- Place: Midal, Niger\n- Result: French victory\n- Combatant1: Niger; France\n- Combatant2: Raiders\n\nA raid.',
  Siege:
    '---\ndescription: A siege\n---\nInfobox military conflict\n- Date: 1950\n- Place: Niger\n- Combatant1: France\n- Combatant2: Niger\n\nA siege.',
  Niger: 'Infobox country\n- Continent: Africa\n\nA country.',
  Quiet: '---\nautolink: off\n---\nInfobox organization\n- Opponents: France\n\nQuiet.',
})

test('the tree of places has each article with what it has there', async () => {
  expect(main((await pagesOf(SITE)).get('places.html'))).toMatch(
    / 3 places Africa 3 articles Niger 2 articles Siege Location Midal 1 article Raid Location$/u,
  )
})

test('a name without an article has a page that tells in which infoboxes it stands, and as what', async () => {
  expect(main((await pagesOf(SITE)).get('entity/france.html'))).toBe(
    'France In 3 infoboxes Belligerents 2 Siege A siege 1950 Raid July 5, 2017 · French victory Opponents 1 Quiet',
  )
})

test('a name with an article has a page that leads there, and the article leads back', async () => {
  const pages = await pagesOf(SITE)
  expect(main(pages.get('entity/niger.html'))).toMatch(/^Niger Article: Niger In 2 infoboxes /u)
  expect(pages.get('entity/niger.html')).toContain('href="../wiki/niger.html"')
  expect(pages.get('wiki/niger.html')).toContain(
    '<a href="../entity/niger.html">In 2 infoboxes</a>',
  )
})

test('in an infobox, such a name leads to its page, and is not shown as wanted', async () => {
  const pages = await pagesOf(SITE)
  const link = '<a href="../entity/france.html" class="entity">France</a>'
  expect(pages.get('wiki/raid.html')).toContain(link)
  expect(pages.get('wiki/raid.html')).toContain('Raiders</td>')
  const wanted = await pagesOf(
    siteOf({
      Raid: 'Infobox military conflict\n- Combatant1: [[France]]; [[Vell]]\n- Combatant2: Chad\n\nA.',
      Siege: 'Infobox military conflict\n- Combatant1: France\n- Combatant2: Chad\n\nB.',
    }),
  )
  expect(wanted.get('wiki/raid.html')).toContain(link)
  expect(wanted.get('wiki/raid.html')).toMatch(/<span class="wanted"[^>]*>Vell/u)
})

test('where names are not to become links, they do not', async () => {
  expect((await pagesOf(SITE)).get('wiki/quiet.html')).not.toContain('entity/france.html')
})

test('a table has the articles of a type by title, sides one below the other, numbers for sorting', async () => {
  const html = (await pagesOf(SITE)).get('type/military-conflict.html')
  expect(main(html)).toBe(
    'Military conflicts 2 articles Filter Title Date Location Belligerents Raid July 5, 2017 Midal, Niger Niger; France Raiders Siege 1950 Niger France Niger',
  )
  const keys = [...(html ?? '').matchAll(/data-sort="(-?\d+)"/gu)].map(([, key]) => Number(key))
  expect(keys).toHaveLength(2)
  expect(keys[0]).toBeGreaterThan(keys[1] ?? Number.NaN)
  expect(html).toContain('<script src="../assets/table.js" defer></script>')
})

test('a pasted template is shown as the value that it was read as', async () => {
  const box =
    'Infobox person\n- Birth date: {{birth date|1947|7|30}}\n- Spouse: {{ubl|Ama Ka|Bo Li}}\n\nA.'
  const pages = await pagesOf(siteOf({ A: box, B: box }))
  expect(main(pages.get('type/person.html'))).toMatch(/ A July 30, 1947 Ama Ka; Bo Li B /u)
})

test('the front page, the page about the edition and the article lead there', async () => {
  const pages = await pagesOf(SITE)
  expect(main(pages.get('index.html'))).toContain(
    'Places 3 places Names in infoboxes 2 names Military conflicts 2 articles',
  )
  expect(main(pages.get('special/about.html'))).toContain('Places 3 Names in infoboxes 2 Tables 1')
  expect(main(pages.get('types.html'))).toMatch(/Military conflicts 2 articles$/u)
  expect(pages.get('wiki/raid.html')).toContain(
    '<dt>Compare</dt><dd><a href="../type/military-conflict.html">Military conflicts</a></dd>',
  )
})

test('in another language all of it is in that language', async () => {
  const pages = await pagesOf(
    siteOf(
      {
        Überfall:
          'Infobox military conflict\n- Ort: x\n- Place: Niger\n- Combatant1: Mali\n\nEins.',
        Schlacht: 'Infobox military conflict\n- Place: Niger\n- Combatant1: Mali\n\nZwei.',
      },
      'language: de\n',
    ),
  )
  expect(main(pages.get('type/military-conflict.html'))).toMatch(
    /^Militärische Konflikte 2 Artikel Filtern Titel Lage Konfliktparteien /u,
  )
  expect(main(pages.get('entity/mali.html'))).toMatch(/^Mali In 2 Infoboxen Konfliktparteien 2 /u)
})

describe('where there is much', () => {
  /** Articles of an infobox line each, which says something else every time. */
  const many = (count: number, box: (index: number) => string) =>
    siteOf(
      Object.fromEntries(
        Array.from({ length: count }, (_, index) => [
          `N${index}`,
          `Infobox ${box(index)}\n\nText.`,
        ]),
      ),
    )

  test('a place of many lines has pages of its own, and one too many for them several', async () => {
    const site = many(
      1100,
      (index) => `person\n- Birth place: ${index < 1050 ? 'Niger' : 'Mali, Africa'}`,
    )
    const pages = await pagesOf(site)
    expect(main(pages.get('places.html'))).toMatch(
      / 3 places Africa 50 articles Niger 1,050 articles$/u,
    )
    expect(main(pages.get('places/niger.html'))).toMatch(
      /^Niger In Places · 1,050 articles N0 Birthplace .* Page 1 of 2 Next page$/u,
    )
    expect(pages.get('places/niger/2.html')).toContain(
      '<title>Places: Niger · Page 2 of 2 – Test</title>',
    )
    expect(main(pages.get('places/africa.html'))).toMatch(/^Africa In Places · 50 articles Mali /u)
  })

  test('a name in many infoboxes has several pages', async () => {
    const pages = await pagesOf(many(1001, () => 'book\n- Author: Ama Ka'))
    expect(main(pages.get('entity/ama-ka.html'))).toMatch(
      /^Ama Ka In 1,001 infoboxes Author 1,001 N0 .* Page 1 of 2 Next page$/u,
    )
    expect(main(pages.get('entity/ama-ka/2.html'))).toMatch(/ Author 1,001 N1000 Previous page /u)
  })

  test('a long table is parted, and says that sorting takes the rows of a page', async () => {
    const pages = await pagesOf(many(2001, () => 'book\n- Pages: 3'))
    expect(main(pages.get('type/book.html'))).toMatch(
      /^Books 2,001 articles Filter The table goes on /u,
    )
    expect(pages.has('type/book/3.html')).toBe(true)
    expect(main(pages.get('type/book/3.html'))).toMatch(/N2000 3 Previous page Page 3 of 3$/u)
  })
})
