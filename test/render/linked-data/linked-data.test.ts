import { describe, expect, test } from 'vitest'
import { licenseOf } from '../../../src/render/linked-data/license.ts'
import { linkedDataOf } from '../../../src/render/linked-data/linked-data.ts'
import { compileTexts } from '../../support/compile.ts'
import { renderedPages, siteOf } from '../../support/site.ts'

interface Data {
  readonly about: Readonly<Record<string, unknown>>
  readonly [property: string]: unknown
}

/** The JSON-LD of an article that is an infobox and a word. */
function dataOf(infobox: string, config: Record<string, string> = {}, others = {}): Data {
  const site = siteOf({ Any: `${infobox}\n\nText.`, ...others }, config)
  const article = site.articles.find(({ title }) => title === 'Any')
  return JSON.parse((article && linkedDataOf(site.config, article)) ?? 'null') as Data
}

/** What the article is about, of one field. */
function aboutOf(type: string, ...fields: readonly string[]) {
  const lines = fields.map((field) => `- ${field}`)
  const { '@type': _, name, ...rest } = dataOf([`Infobox ${type}`, ...lines].join('\n')).about
  return rest
}

test('an article says what it is, and what it is about', () => {
  const front = '---\nlanguage: de\nupdated: 2026-07-05\n---\n'
  const box = 'Infobox battle\n- Conflict: Battle of Any\n- Date: 5. Juli 2017\n- Place: Tal, Niger'
  expect(dataOf(front + box, { license: 'CC BY-SA 4.0' })).toEqual({
    '@context': 'https://schema.org',
    '@type': 'Article',
    headline: 'Any',
    inLanguage: 'de',
    dateModified: '2026-07-05',
    license: 'https://creativecommons.org/licenses/by-sa/4.0/',
    about: {
      '@type': 'Event',
      name: 'Battle of Any',
      startDate: '2017-07-05',
      location: { '@type': 'Place', name: 'Tal', address: 'Niger' },
    },
  })
})

test('without an infobox there is nothing to be about', () => {
  expect(dataOf('No box.')).toBe(null)
  expect(dataOf('---\ntype: disambiguation\n---\nInfobox event\n- Date: 2017')).toBe(null)
})

describe('dates are said where ISO 8601 can say them for sure', () => {
  test.each([
    ['July 5, 2017', { startDate: '2017-07-05' }],
    ['March 2017', { startDate: '2017-03' }],
    ['2017', { startDate: '2017' }],
    ['July 1–3, 1863', { startDate: '1863-07-01', endDate: '1863-07-03' }],
    ['March 2017 – present', { startDate: '2017-03' }],
    ['before 1066', {}],
    ['c. 1450', {}],
    ['1066?', {}],
    ['12th century', {}],
    ['summer 1944', {}],
    ['44 BC', {}],
    ['after the rains', {}],
  ])('%s', (text, dates) => {
    expect(aboutOf('event', `Date: ${text}`)).toEqual(dates)
  })

  test('a birth of some year or other is left out', () => {
    expect(aboutOf('person', 'Born: 1878–1879', 'Died: 18 April 1955')).toEqual({
      deathDate: '1955-04-18',
    })
  })
})

describe('values', () => {
  test('names are things of the type that the property expects', () => {
    expect(aboutOf('book', 'Author: A B; C D', 'Pages: 412')).toEqual({
      author: [
        { '@type': 'Person', name: 'A B' },
        { '@type': 'Person', name: 'C D' },
      ],
      numberOfPages: 412,
    })
  })

  test('names are mere texts where they may be of persons or of organizations', () => {
    expect(aboutOf('company', 'Founder: A B')).toEqual({ founder: 'A B' })
  })

  test('coordinates are those of the place', () => {
    const geo = { '@type': 'GeoCoordinates', latitude: 14.5, longitude: 5.25 }
    expect(aboutOf('settlement', 'Coordinates: 14.5, 5.25')).toEqual({ geo })
    expect(aboutOf('event', 'Place: Tassara', 'Coordinates: 14.5, 5.25')).toEqual({
      location: { '@type': 'Place', name: 'Tassara', geo },
    })
    expect(aboutOf('event', 'Coordinates: 14.5, 5.25', 'Place: Tassara')).toEqual({
      location: { '@type': 'Place', name: 'Tassara', geo },
    })
    expect(aboutOf('event', 'Coordinates: 14.5, 5.25')).toEqual({
      location: { '@type': 'Place', geo },
    })
    expect(aboutOf('taxon', 'Coordinates: 14.5, 5.25')).toEqual({})
  })

  test('quantities have their unit, durations are those of ISO 8601', () => {
    expect(aboutOf('person', 'Height: 1.8 m')).toEqual({
      height: { '@type': 'QuantitativeValue', value: 1.8, unitText: 'm' },
    })
    expect(aboutOf('person', 'Height_cm: 180', 'Height_ft: 5.9')).toEqual({
      height: [
        { '@type': 'QuantitativeValue', value: 180, unitText: 'cm' },
        { '@type': 'QuantitativeValue', value: 5.9, unitText: 'ft' },
      ],
    })
    expect(aboutOf('company', 'Employees: 10–12')).toEqual({
      numberOfEmployees: { '@type': 'QuantitativeValue', minValue: 10, maxValue: 12 },
    })
    expect(aboutOf('film', 'Runtime: 117 minutes')).toEqual({ duration: 'PT117M' })
    expect(aboutOf('film', 'Runtime: about 117 minutes')).toEqual({})
  })

  test('a website is an address, without the words around it', () => {
    expect(aboutOf('person', 'Website: [home](https://example.org/a)')).toEqual({
      url: 'https://example.org/a',
    })
    expect(aboutOf('person', 'Website: example.org')).toEqual({})
  })

  test('what was not understood as names is none', () => {
    expect(aboutOf('book', 'Author: A and B, with others')).toEqual({})
    expect(aboutOf('book', 'Author: Unknown', 'Genre: *Science* fiction')).toEqual({
      genre: 'Science fiction',
    })
  })

  test('properties of a type of the site’s own are said by their values', () => {
    const infoboxes = {
      ship: {
        schemaOrg: 'Vehicle',
        fields: [
          { key: 'launched', value: 'date', property: 'productionDate' },
          { key: 'maker', value: 'entities', property: 'manufacturer' },
        ],
      },
    }
    const box = 'Infobox ship\n- Launched: 1820\n- Maker: Royal Dockyard'
    expect(dataOf(box, { infoboxes } as never).about).toEqual({
      '@type': 'Vehicle',
      name: 'Any',
      productionDate: '1820',
      manufacturer: 'Royal Dockyard',
    })
  })
})

test('addresses are given where the site has one, and whole', () => {
  const box = 'Infobox event\n- Partof: Mali War; Chad War'
  const event = (name: string, more = {}) => ({ '@type': 'Event', name, ...more })
  const others = { 'Mali War': 'A war.' }
  expect(dataOf(box, {}, others).about.superEvent).toEqual([event('Mali War'), event('Chad War')])
  const data = dataOf(box, { url: 'https://example.org/sahel' }, others)
  expect(data.url).toBe('https://example.org/sahel/wiki/any.html')
  expect(data.about.superEvent).toEqual([
    event('Mali War', { url: 'https://example.org/sahel/wiki/mali-war.html' }),
    event('Chad War'),
  ])
})

describe('where a text comes from', () => {
  test.each([
    [
      '"Any", Wikipedia, https://en.wikipedia.org/wiki/Any, by many.',
      'https://en.wikipedia.org/wiki/Any',
    ],
    ['See https://example.org/a and https://example.org/b', undefined],
    ['What everybody knows.', undefined],
  ])('%s', (source, address) => {
    expect(dataOf('Infobox event\n- Date: 2017', { source }).isBasedOn).toBe(address)
  })
})

test.each([
  ['CC BY-SA 4.0', 'https://creativecommons.org/licenses/by-sa/4.0/'],
  ['CC BY-NC-ND 3.0 Unported', 'https://creativecommons.org/licenses/by-nc-nd/3.0/'],
  ['CC0 1.0', 'https://creativecommons.org/publicdomain/zero/1.0/'],
  ['https://example.org/terms', 'https://example.org/terms'],
  ['All rights reserved', { '@type': 'CreativeWork', name: 'All rights reserved' }],
])('the licence %s', (license, linked) => {
  expect(licenseOf(license)).toEqual(linked)
})

describe('in the page', () => {
  const SCRIPT = /<script type="application\/ld\+json">(.*?)<\/script>/gsu

  test.each([
    '</script><script>alert(1)</script>',
    '<!-- <script>',
    ']]>',
    'A "quoted" \\ title & more',
    'Line\u2028separator',
  ])('a title such as %s stays within its script', async (title) => {
    const box = `Infobox event\n- Name: ${title}\n- Place: ${title}`
    const pages = await renderedPages(
      siteOf({ Any: `${box}\n\nText.`, [title]: `${box}\n\nText.` }),
    )
    const articles = [...pages].filter(([path]) => /^wiki\/.*\.html$/u.test(path))
    expect(articles).toHaveLength(2)
    for (const [, html] of articles) {
      const [data, ...others] = [...html.matchAll(SCRIPT)]
      expect(others).toEqual([])
      expect(data?.[1]).not.toMatch(/<\/?script|<!--/iu)
      expect((JSON.parse(data?.[1] ?? '') as Data).about.name).toBe(title)
      // The two scripts of every page, and the data.
      expect(html.match(/<script/giu)).toHaveLength(3)
    }
  })

  test('an article without an infobox, and a page that is none, have no such script', async () => {
    const pages = await renderedPages(siteOf({ Any: 'Text.' }))
    expect([...pages.values()].filter((html) => html.includes('ld+json'))).toEqual([])
  })
})

test('a property of a site’s own may have any name', () => {
  const fields = ['constructor', '__proto__', 'valueOf'].map((property, at) => ({
    key: `key${at}`,
    property,
  }))
  const files = new Map([
    ['encyclopedia.yaml', JSON.stringify({ infoboxes: { thing: { fields } } })],
    ['a.txt', '= Any =\n\nInfobox thing\n- key0: a\n- key1: b\n- key2: c\n\nText.\n'],
  ])
  const { site } = compileTexts(files)
  const [article] = site.articles
  expect(() => article && linkedDataOf(site.config, article)).not.toThrow()
})
