import { describe, expect, test } from 'vitest'
import { piecesOf } from '../../../src/render/indexes/types/pieces.ts'
import { tablesOf } from '../../../src/render/indexes/types/types.ts'
import { siteOf } from '../../support/site.ts'

function tables(boxes: Readonly<Record<string, string>>) {
  const texts = Object.entries(boxes).map(([title, lines]) => [title, `Infobox ${lines}\n\nText.`])
  return tablesOf(siteOf(Object.fromEntries(texts)))
}

/** The order that the values of one row of settlements are sorted in; those without a key are not in it. */
function order(key: string, texts: readonly string[]): string[] {
  const [table] = tables(
    Object.fromEntries(texts.map((text, index) => [`T${index}`, `settlement\n- ${key}: ${text}`])),
  )
  const [column] = table?.columns ?? []
  return (table?.sheets ?? [])
    .map((sheet) => ({
      text: sheet.facts[0]?.text ?? '',
      key: column?.sortKey?.(column.factsOf(sheet)) ?? null,
    }))
    .filter((one) => one.key !== null)
    .sort((a, b) => (a.key ?? 0) - (b.key ?? 0))
    .map(({ text }) => text)
}

test('a type that two articles have has a table; one of its own as well; none and general have not', () => {
  expect(
    tables({
      A: 'book\n- Pages: 1',
      B: 'book\n- Pages: 2',
      C: 'river\n- Length: 3 km',
      D: 'ship\n- Crew: 4',
      E: 'Ship\n- Crew: 5',
      F: 'general\n- Name: F',
      G: 'general\n- Name: G',
    }).map(({ type, address, sheets }) => [type, address, sheets.length]),
  ).toEqual([
    ['book', 'book', 2],
    ['ship', 'ship', 2],
  ])
})

test('its columns are the rows that most articles have, at most six, in the order of the infobox', () => {
  const full = `person
- Name: Full
- Birth date: 1900
- Birth place: Mali
- Death date: 1950
- Death place: Niger
- Spouse: Ama Ka
- Occupation: Writer
- Website: example.org
- Children: 3
- Awards: Order of the Pan`
  const [table] = tables({
    A: full,
    B: full,
    C: 'person\n- Birth date: 1900\n- Awards: Order of the Pan\n- Nickname: Bo',
  })
  expect(table?.columns.map(({ label }) => label)).toEqual([
    'Born',
    'Birthplace',
    'Died',
    'Place of death',
    'Spouse',
    'Awards',
  ])
})

describe('a column is sorted', () => {
  test('by the earliest day of dates, Christ’s birth and open ends included', () => {
    const dates = ['1066', '44 BC', 'c. 1450 BC', '12th century', '1066 – 1071', 'March 1066']
    expect(
      order('Established', [...dates, 'after 1070', 'before 1066', '5 March 1066', '1060s']),
    ).toEqual([
      'c. 1450 BC',
      '44 BC',
      '1060s',
      'before 1066',
      '1066',
      '1066 – 1071',
      'March 1066',
      '5 March 1066',
      'after 1070',
      '12th century',
    ])
  })

  test('by amounts, of the unit that most have: others cannot be compared', () => {
    expect(order('Area', ['44.5 km²', '1,240 km²', 'about 60 km²', '9 sq mi', 'large'])).toEqual([
      '44.5 km²',
      'about 60 km²',
      '1,240 km²',
    ])
  })

  test('by the sum of what both sides lost, of the kind that is counted most', () => {
    const [table] = tables({
      A: 'military conflict\n- Casualties1: 300 killed\n- Casualties2: 40 killed, 9,000 horses lost',
      B: 'military conflict\n- Casualties1: 310 killed\n- Casualties2: None',
      C: 'military conflict\n- Casualties1: 2 horses lost',
    })
    const [column] = table?.columns ?? []
    expect(table?.sheets.map((sheet) => column?.sortKey?.(column.factsOf(sheet)))).toEqual([
      340,
      310,
      null,
    ])
  })

  test('by words where most values are words', () => {
    const [table] = tables({ A: 'book\n- Author: Ama Ka', B: 'book\n- Author: Bo Li' })
    expect(table?.columns[0]?.sortKey).toBe(null)
  })
})

describe('the text of a cell', () => {
  const show = (text: string, names: readonly string[]) =>
    piecesOf(
      text,
      names.map((name) => ({ name, href: '#' })),
    )
      .map((piece) => (piece.href === null ? piece.text : `[${piece.text}]`))
      .join('')

  test.each([
    ['Mali; France', ['Mali', 'France'], '[Mali]; [France]'],
    ['Niger State, Nigeria', ['Nigeria'], 'Niger State, [Nigeria]'],
    ['no names', [], 'no names'],
    ['Mali', ['Niger', 'Mali'], '[Mali]'],
  ])('%s with %j', (text, names, expected) => {
    expect(show(text, names)).toBe(expected)
  })

  test('is cut between words, and never within a name that is a link', () => {
    const long =
      'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen'
    expect(show(`Mali; ${long}`, ['Mali'])).toMatch(/^\[Mali\]; one .* fourteen …$/u)
    expect(show(`${long}, sixteen`, [long])).toBe(`[${long}] …`)
  })
})
