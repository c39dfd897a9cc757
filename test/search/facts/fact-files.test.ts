import { describe, expect, test } from 'vitest'
import { namesAmong, timesAmong } from '../../../src/search/facts/facets.ts'
import { siteOf } from '../../support/site.ts'
import { sourcesOf } from '../../support/sources.ts'

const site = siteOf({
  'Battle of Aa': `Infobox military conflict
- Date: March 3, 1712
- Place: Aa, Bee, Cee
- Combatant1: Cee; [[League of Dee]]
- Combatant2: Crown
- Casualties1: 300–400 killed, 20 guns lost
- Casualties2: 1,200+ dead

A battle.`,
  'Battle of Bee': `Infobox military conflict
- Date: 1698–1714
- Place: Bee, Cee
- Combatant1: LD
- Casualties1: 7 tués

Another.`,
  'League of Dee': `---
aliases: [LD]
---
Infobox organization
- Founded: 1650

A league.`,
  Lake: `Infobox settlement
- Area: 44.5 km²
- Type: Town

Wet.`,
  Pond: `Infobox settlement
- Area: 60 sq mi

Wet.`,
  Puddle: `Infobox settlement
- Area: 3 km²

Wet.`,
})
const { facts } = sourcesOf(site)
const titles = (articles: Iterable<number>) =>
  [...articles].map((article) => String(site.articles[article]?.title))

async function namesOf(key: string) {
  const { names } = await facts.column(key)
  return names?.values.map(({ name, others }) => [name, ...others].join(' = '))
}

describe('columns of facts', () => {
  test('type, place, date and category come first in the list, then the keys of most articles', async () => {
    const keys = await facts.keys()
    expect(keys.map(({ key }) => key).slice(0, 3)).toEqual(['type', 'place', 'date'])
    const counts = keys.slice(3).map(({ articles }) => articles)
    expect(counts).toEqual([...counts].sort((a, b) => b - a))
  })

  test('a key is known by its row and by what schemas call it, each spelling to one key', async () => {
    const keys = await facts.keys()
    const combatant = keys.find(({ key }) => key === 'combatant')
    expect(combatant).toMatchObject({ label: 'Belligerents', articles: 2 })
    expect(combatant?.aliases).toContain('belligerents')
    const spellings = keys.flatMap(({ key, aliases }) => [key, ...aliases])
    expect(new Set(spellings).size).toBe(spellings.length)
  })

  test('names of one article are one value', async () => {
    expect(await namesOf('combatant')).toEqual(['Cee', 'League of Dee = LD', 'Crown'])
  })

  test('a place is all its parts', async () => {
    const { names } = await facts.column('place')
    expect(names?.values.map(({ name }) => name)).toEqual(['Aa', 'Bee', 'Cee'])
    expect(titles(names?.articles ?? [])).toHaveLength(5)
  })

  test('losses are summed over the sides, whatever the words', async () => {
    const { numbers } = await facts.column('killed')
    expect(numbers?.values).toEqual([
      { min: 1500, max: Number.POSITIVE_INFINITY, unit: 0 },
      { min: 7, max: 7, unit: 0 },
    ])
  })

  test('the unit of most numbers is the first', async () => {
    const area = (await facts.keys()).find(({ label }) => label === 'Area')
    expect(area?.units).toEqual(['km²', 'sq mi'])
    const { numbers } = await facts.column(area?.key ?? '')
    expect(numbers?.values.map(({ min, unit }) => [min, unit])).toEqual([
      [44.5, 0],
      [60, 1],
      [3, 0],
    ])
  })

  test('the row Type is no type of infobox', async () => {
    expect(await namesOf('type')).toEqual(['military conflict', 'settlement', 'organization'])
  })
})

describe('facets', () => {
  const all = site.articles.keys()
  const results = [...all]

  test('names stand with how many results have them, those of most first', async () => {
    const values = namesAmong(await facts.column('place'), results)
    expect(values.map(({ label, count }) => [label, count])).toEqual([
      ['Bee', 2],
      ['Cee', 2],
      ['Aa', 1],
    ])
    expect(namesAmong(await facts.column('place'), [])).toEqual([])
  })

  test('decades count all that have a date in them', async () => {
    const values = timesAmong(await facts.column('date'), results)
    expect(values.map(({ value, count }) => [value, count])).toEqual([
      ['1710..1719', 2],
      ['1690..1699', 1],
      ['1650..1659', 1],
    ])
  })
})
