import { describe, expect, test } from 'vitest'
import { LoadError } from '../../../src/search/load-error.ts'
import type { Results } from '../../../src/search/query/evaluate.ts'
import { evaluate } from '../../../src/search/query/evaluate.ts'
import { parseQuery } from '../../../src/search/query/parse-query.ts'
import type { Sources } from '../../../src/search/query/world.ts'
import { siteIn } from '../../support/seeds.ts'
import { sourcesOf } from '../../support/sources.ts'

const seeds = siteIn('seeds')
const sources = sourcesOf(seeds)

async function ask(query: string, from: Sources = sources): Promise<Results> {
  return evaluate(parseQuery(query), from)
}

/** The titles that a query finds, in their order. */
async function found(query: string): Promise<string[]> {
  const { articles } = await ask(query)
  return articles.map((article) => String(seeds.articles[article]?.title))
}

const sorted = async (query: string) => (await found(query)).sort()

describe('words', () => {
  test('an article has all of them, whatever their case and diacritics', async () => {
    expect(await found('MENAKA region ')).toContain('Ménaka Region')
    expect((await found('ménaka region '))[0]).toBe('Ménaka Region')
    expect(await found('menaka zebra ')).not.toEqual([])
  })

  test('the last one may be going on', async () => {
    expect((await found('midal att'))[0]).toBe('Midal attack')
    expect(await found('midal att ')).not.toEqual(await found('midal att'))
  })

  test('a phrase stands as it is', async () => {
    expect(await sorted('"special forces and French forces arrived"')).toEqual(['Midal attack'])
    expect(await sorted('"French forces and special forces arrived"')).toEqual([])
  })

  test('what is not wanted is not there', async () => {
    const all = await found('niger ')
    const some = await found('niger -midal')
    expect(all.length).toBeGreaterThan(some.length)
    expect(some).not.toContain('Midal attack')
    expect(await found('niger -"Midal valley"')).not.toContain('Midal attack')
  })

  test('several words in one, such as al-Qaeda, are a phrase', async () => {
    expect(await sorted('al-Qaeda-aligned')).toEqual(await sorted('"al Qaeda aligned"'))
  })

  test('the article that is called so comes first', async () => {
    expect((await found('niger'))[0]).toBe('Niger')
    expect((await found('mali war'))[0]).toBe('Mali War')
    expect((await found('JNIM'))[0]).toBe("Jama'at Nasr al-Islam wal Muslimin")
  })
})

describe('where nothing is found', () => {
  test('a slip of a letter is forgiven, and that is said', async () => {
    const { notes } = await ask('midal atack ')
    expect(notes).toEqual([{ kind: 'corrected', word: 'atack', by: 'attack' }])
    expect((await found('midal atack '))[0]).toBe('Midal attack')
    expect((await found('jihadits '))[0]).toBeDefined()
  })

  test('a word is left out, and that is said', async () => {
    const { notes } = await ask('midal attack xylophone ')
    expect(notes).toEqual([{ kind: 'leftOut', words: ['xylophone'], each: 1 }])
    expect((await found('midal attack xylophone '))[0]).toBe('Midal attack')
  })

  test('nothing is nothing', async () => {
    expect(await ask('xylophone ')).toMatchObject({ articles: [], notes: [] })
    expect(await found('-niger -mali -the')).not.toContain('Niger')
  })
})

describe('facts', () => {
  test.each([
    ['type:"military conflict" place:Midal', ['Midal attack']],
    ['type:"Military conflicts" motorcycles ', ['Midal attack']],
    ['year:2017 type:"military conflict"', ['Mali War', 'Midal attack', 'Operation Barkhane']],
    ['year:2017-07-05..2017-07-05 killed:>5', ['Midal attack']],
    ['killed:>6', []],
    ['killed:>=6', ['Midal attack']],
    ['killed:5', ['Midal attack']],
    ['killed:1..5', ['Midal attack']],
    ['killed:<5', []],
    ['combatant:JNIM combatant:Niger place:Tahoua', ['Midal attack']],
    ['belligerents:JNIM -combatant:France killed:>0', ['Midal attack']],
    ['place: Niger killed:>0', ['Midal attack']],
    ['area:>1000000km2', ['Mali', 'Niger']],
    ['capital:Niamey', ['Niger']],
  ])('%s', async (query, titles) => {
    expect(await sorted(query)).toEqual(titles)
  })

  test('a name is found by its whole words, before its beginnings', async () => {
    expect(await sorted('neighbours:Niger ')).not.toContain('Niger')
    expect(await found('neighbours:Burkina')).toContain('Niger')
  })

  test('what cannot be is explained', async () => {
    expect((await ask('combattant:JNIM ')).notes).toEqual([
      { kind: 'unknownKey', key: 'combattant', near: 'combatant' },
      { kind: 'leftOut', words: ['combattant'], each: 1 },
    ])
    expect((await ask('year:abc midal ')).notes[0]).toMatchObject({
      kind: 'wrongValue',
      key: 'year',
    })
    expect((await ask('type:')).notes).toEqual([
      { kind: 'noValue', key: 'type', example: 'military conflict' },
    ])
    expect((await ask('type:persn ')).notes).toEqual([
      { kind: 'unknownValue', key: 'type', value: 'persn', near: null },
    ])
    expect((await ask('area:>5acres ')).notes).toMatchObject([
      { kind: 'otherUnit', units: ['km²'] },
    ])
    expect((await ask('midal ***')).notes).toEqual([{ kind: 'stray', text: '***' }])
  })
})

describe('a file that cannot be read', () => {
  const broken = (part: Partial<Sources['index']>): Sources => ({
    ...sources,
    index: { ...sources.index, ...part },
  })
  const fail = (file: string) => () => Promise.reject(new LoadError(file))

  test('is told, and what was found without it is shown', async () => {
    const postings: Sources['index']['postings'] = (term) =>
      term === 'attack' ? fail('search/words/a.js')() : sources.index.postings(term)
    const { articles, notes } = await ask('midal attack ', broken({ postings }))
    expect(articles).not.toEqual([])
    expect(notes).toEqual([{ kind: 'unread', file: 'search/words/a.js', what: 'attack' }])
  })

  test('is told where nothing can be done without it', async () => {
    const { articles, notes } = await ask('midal ', broken({ size: fail('search/words.js') }))
    expect(articles).toEqual([])
    expect(notes[0]).toEqual({ kind: 'unread', file: 'search/words.js', what: '' })
  })
})
