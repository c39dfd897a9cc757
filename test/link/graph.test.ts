import { describe, expect, test } from 'vitest'
import type { Slug } from '../../src/model/slug.ts'
import { compileTexts } from '../support/compile.ts'

function graphOf(articles: Readonly<Record<string, string>>, config = '') {
  const files = Object.entries(articles).map(
    ([title, text]) => [`${title.toLowerCase()}.txt`, `= ${title} =\n\n${text}`] as const,
  )
  return compileTexts(new Map([['encyclopedia.yaml', config], ...files])).site.graph
}

describe('what links here', () => {
  test('comes with the sentence around the first link', () => {
    const graph = graphOf({
      Niger: 'A country.',
      Attack: 'It was July. The attack took place in Niger, near Mali. Niger mourned.',
    })
    expect(graph.backlinks.get('niger' as Slug)).toEqual([
      {
        from: 'attack',
        passage: { before: 'The attack took place in ', words: 'Niger', after: ', near Mali.' },
      },
    ])
  })

  test('does not end a sentence at an abbreviation', () => {
    const graph = graphOf({
      Niger: 'A country.',
      Attack: 'So said Dr. Smith in Niger. The rest is silence.',
    })
    expect(graph.backlinks.get('niger' as Slug)?.[0]?.passage).toEqual({
      before: 'So said Dr. Smith in ',
      words: 'Niger',
      after: '.',
    })
  })

  test('is cut at words where the sentence is long', () => {
    const long = 'word '.repeat(100)
    const graph = graphOf({ Niger: 'A country.', Attack: `${long}Niger ${long}` })
    const passage = graph.backlinks.get('niger' as Slug)?.[0]?.passage
    expect(passage?.before).toMatch(/^… (?:word ){10,}$/u)
    expect(passage?.after).toMatch(/^ (?:word ){10,}…$/u)
  })

  test('has no sentence where only the infobox links', () => {
    const graph = graphOf({
      Niger: 'A country.',
      Attack: 'Infobox military conflict\n- Place: Niger\n- Date: 2017\n\nText.'.replace(/^/u, ''),
    })
    expect(graph.backlinks.get('niger' as Slug)).toEqual([{ from: 'attack', passage: null }])
  })
})

test('wanted articles are ranked by how often they are linked to', () => {
  const graph = graphOf({
    A: '[[Agadez]], [[Zinder]], [[Zinder|there]].',
    B: '[[Agadez]], [[Zinder]], [[Arlit]].',
  })
  expect(graph.wanted).toEqual([
    { title: 'Zinder', mentions: 3, by: ['a', 'b'] },
    { title: 'Agadez', mentions: 2, by: ['a', 'b'] },
    { title: 'Arlit', mentions: 1, by: ['b'] },
  ])
})

test('orphans are articles that nothing links to, but for the one that the front page opens with', () => {
  const graph = graphOf({ Home: 'See Niger.', Niger: 'Dry.', Alone: 'Text.' }, 'home: Home')
  expect(graph.orphans).toEqual(['alone'])
})

describe('related articles', () => {
  const articles = {
    Agadez: 'In Niger, near Tahoua.\n\n[[Category:Places in Niger]]',
    Zinder: 'In Niger, near Tahoua.\n\n[[Category:Places in Niger]]',
    Niger: 'Dry.',
    Tahoua: 'Text.',
    Ottawa: 'Far from Niger.',
  }

  test('have categories and links in common, and say which', () => {
    const [first] = graphOf(articles).related.get('agadez' as Slug) ?? []
    expect(first).toMatchObject({ slug: 'zinder', links: ['tahoua', 'niger'] })
    expect(first?.categories.map(({ name }) => name)).toEqual(['Places in Niger'])
  })

  test('have more in common than one link', () => {
    const related = graphOf(articles).related.get('agadez' as Slug) ?? []
    expect(related.map(({ slug }) => slug)).not.toContain('ottawa')
  })
})

describe('categories', () => {
  const files = new Map([
    ['a.txt', '= A =\n\nText.\n\n[[Category:Battles in Niger]]'],
    ['b.txt', '= Category:Battles in Niger =\n\nFought there.\n\n[[Category:Battles]]'],
  ])

  test('lie in categories, whose names need no file', () => {
    const { site } = compileTexts(files)
    expect(site.categories).toMatchObject([
      { name: 'Battles', parents: [], children: ['battles-in-niger'], text: null },
      { name: 'Battles in Niger', parents: ['battles'], children: [], articles: ['a'] },
    ])
  })

  test('have a text of their own, which is no article', () => {
    const { site } = compileTexts(files)
    expect(site.articles.map(({ title }) => title)).toEqual(['A'])
    expect(site.categories[1]?.text?.lead).toHaveLength(1)
  })

  test('never lie in themselves', () => {
    const { site, diagnostics } = compileTexts(
      new Map([...files, ['c.txt', '= Category:Battles =\n\n[[Category:Battles in Niger]]']]),
    )
    expect(diagnostics.map(({ rule }) => rule)).toEqual(['category-circle'])
    expect(site.categories.filter(({ parents }) => parents.length > 0)).toHaveLength(1)
  })
})
