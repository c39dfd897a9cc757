import { describe, expect, test } from 'vitest'
import { compareText } from '../../../src/model/diagnostic.ts'
import type { Fact, FactSheet } from '../../../src/model/fact-sheet.ts'
import type { Place } from '../../../src/model/place.ts'
import type { Slug } from '../../../src/model/slug.ts'
import { titleOf } from '../../../src/model/slug.ts'
import { placeTree } from '../../../src/render/indexes/places/place-tree.ts'
import { placesOf } from '../../../src/render/indexes/places/places.ts'
import { siteOf } from '../../support/site.ts'

const COUNTRY: Omit<Fact, 'value'> = {
  label: 'Country',
  schemaKey: 'country',
  index: null,
  side: null,
  role: null,
  rank: 0,
  text: '',
}

/** The tree that some infoboxes make, each given by its title and lines: a place on each line. */
function tree(boxes: Readonly<Record<string, string>>): string[] {
  const texts = Object.entries(boxes).map(([title, lines]) => [
    title,
    `Infobox ${lines
      .trim()
      .split(/\s*\n\s*/u)
      .join('\n')}\n\nText.`,
  ])
  const show = (places: readonly Place[], indent: string): string[] =>
    places.flatMap(({ name, count, entries, places: below }) => [
      `${indent}${name} (${count})`,
      ...entries.map(({ article, labels }) => `${indent}  - ${article}: ${labels.join(', ')}`),
      ...show(below, `${indent}  `),
    ])
  return show(placesOf(siteOf(Object.fromEntries(texts))), '')
}

test('a place lies in what stands behind it, and articles stand at the finest part', () => {
  expect(
    tree({
      Raid: `military conflict
        - Place: Midal valley, Tahoua Region, Niger`,
      Ama: `person
        - Birth place: Tahoua Region, Niger
        - Death place: Niger`,
    }),
  ).toEqual([
    'Niger (2)',
    '  - ama: Place of death',
    '  Tahoua Region (2)',
    '    - ama: Birthplace',
    '    Midal valley (1)',
    '      - raid: Location',
  ])
})

test('spellings that lead to one article are one place', () => {
  expect(
    tree({
      'Ménaka Region': 'region\n- Country: Mali',
      Raid: 'military conflict\n- Place: Menaka, Mali',
      Ama: 'person\n- Birth place: [[Ménaka Region|Ménaka]], Mali',
      Menaka: 'general\n\n#REDIRECT [[Ménaka Region]]',
    }).filter((line) => line.includes('naka')),
  ).toHaveLength(2)
})

test('names without articles are one place where apostrophes and the first letter alone differ', () => {
  expect(
    tree({
      Raid: 'military conflict\n- Place: N’Djamena, Chad',
      Ama: "person\n- Birth place: N'Djamena, Chad",
    }),
  ).toEqual(
    ['Chad (2)', '  N’Djamena (2)', '    - ama: Birthplace', '    - raid: Location'].map((line) =>
      line.replace('’', "'"),
    ),
  )
})

test('the same name in different places is different places', () => {
  expect(
    tree({
      Ama: 'person\n- Birth place: Paris, France',
      Bob: 'person\n- Birth place: Paris, Texas',
      Cid: 'person\n- Birth place: Paris',
    }),
  ).toEqual([
    'France (1)',
    '  Paris (1)',
    '    - ama: Birthplace',
    'Paris (1)',
    '  - cid: Birthplace',
    'Texas (1)',
    '  Paris (1)',
    '    - bob: Birthplace',
  ])
})

test('rows of one article for one place stand together', () => {
  expect(
    tree({ Ama: 'person\n- Birth place: Niger\n- Death place: Niger\n- Residence: Mali' }),
  ).toEqual(['Mali (1)', '  - ama: Residence', 'Niger (1)', '  - ama: Birthplace, Place of death'])
})

describe('a place with an article', () => {
  test('lies where its own infobox says, from large to small', () => {
    expect(
      tree({
        Tassara: `settlement
          - subdivision_name: Niger
          - subdivision_name1: Tahoua Region
          - subdivision_name2: Tassara Department`,
      }),
    ).toEqual([
      'Niger (1)',
      '  Tahoua Region (1)',
      '    Tassara Department (1)',
      '      Tassara (0)',
    ])
  })

  test('is believed before others are', () => {
    expect(
      tree({
        Tassara: 'settlement\n- Country: Niger',
        Ama: 'person\n- Birth place: Tassara, Mali',
        Bob: 'person\n- Birth place: Tassara, Mali',
      }).filter((line) => /^\S|Tassara/u.test(line)),
    ).toEqual(['Mali (0)', 'Niger (3)', '  Tassara (2)'])
  })

  test('that says nothing lies where most others say', () => {
    expect(
      tree({
        Tassara: 'building\n- Floors: 3',
        Ama: 'person\n- Birth place: Tassara, Mali',
        Bob: 'person\n- Birth place: Tassara, Niger',
        Cid: 'person\n- Birth place: Tassara, Niger',
      }).filter((line) => line.includes('Tassara') || !line.startsWith(' ')),
    ).toEqual(['Mali (0)', 'Niger (4)', '  Tassara (3)'])
  })

  test('that is called by its own name is itself', () => {
    expect(tree({ Niger: 'country\n- Continent: Africa\n- Region: Niger, Africa' })).toEqual([
      'Africa (1)',
      '  Niger (0)',
    ])
  })
})

describe('contradictions', () => {
  test('two places that lie in each other: one of them does', () => {
    expect(
      tree({ Upper: 'settlement\n- Country: Lower', Lower: 'settlement\n- Country: Upper' }),
    ).toEqual(['Upper (1)', '  Lower (0)'])
  })

  test('a ring of places is opened', () => {
    expect(
      tree({
        A1: 'settlement\n- Country: B1',
        B1: 'settlement\n- Country: C1',
        C1: 'settlement\n- Country: A1',
      }),
    ).toEqual(['C1 (2)', '  B1 (1)', '    A1 (0)'])
  })

  test('a place within itself by name only is a town in a state', () => {
    expect(tree({ Ama: 'person\n- Birth place: New York, New York' })).toEqual([
      'New York (1)',
      '  New York (1)',
      '    - ama: Birthplace',
    ])
  })

  test('whatever lies deeper than ten places stands beside the tenth', () => {
    const names = [...'ABCDEFGHIJKLMN'].map((letter) => `${letter}1`)
    const boxes = names
      .slice(0, -1)
      .map((name, index) => [name, `settlement\n- Country: ${names[index + 1]}`])
    const lines = tree({ Ama: 'person\n- Birth place: A1', ...Object.fromEntries(boxes) })
    const depths = lines.map((line) => line.search(/\S/u) / 2)
    expect(Math.max(...depths)).toBe(10)
    expect(lines).toHaveLength(15)
  })
})

test('fifty thousand places, each in the next, are ten levels of places', () => {
  const count = 50_000
  const sheets = Array.from({ length: count }, (_, index): FactSheet => {
    const parts = [{ name: `T${index + 1}`, slug: `t${(index + 1) % count}` as Slug }]
    return {
      slug: `t${index}` as Slug,
      title: titleOf(`T${index}`),
      type: 'settlement',
      facts: [{ ...COUNTRY, value: { type: 'place', parts } }],
      date: null,
    }
  })
  const depthOf = (place: Place): number =>
    1 + Math.max(0, ...place.places.slice(0, 1).map(depthOf))
  const [top, ...others] = placeTree(sheets, compareText)
  expect(others).toEqual([])
  expect(top?.lines).toBe(count)
  expect(top && depthOf(top)).toBe(10)
})
