import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'
import { describe, expect, test } from 'vitest'
import { canonicalText } from '../../src/model/canonical-text.ts'
import type { ArticleData } from '../../src/model/view.ts'
import { dataOf } from '../../src/render/data.ts'
import { dataFilesOf } from '../../src/render/data-files.ts'
import { standingOf } from '../../src/render/standing.ts'
import { schemaFaults } from '../support/article-schema.ts'
import { caseFiles, readCases } from '../support/cases.ts'
import { compileTexts } from '../support/compile.ts'
import { siteOf } from '../support/site.ts'
import type { TestSite } from '../support/views.ts'

const FIXTURES = new URL('../fixtures/', import.meta.url).pathname
const DIST = new URL('../../dist/', import.meta.url).pathname

/** The data files of a site as texts, by path. */
function filesOf(site: TestSite): ReadonlyMap<string, string> {
  return new Map(dataFilesOf(site).map(({ path, pieces }) => [path, [...pieces].join('')]))
}

function articlesOf(jsonLines: string): ArticleData[] {
  return jsonLines
    .split('\n')
    .slice(0, -1)
    .map((line) => JSON.parse(line) as ArticleData)
}

/** The facts that articles tell, as records of `facts.csv`. */
function factsOf(articles: readonly ArticleData[]): string[][] {
  return articles.flatMap(({ slug, infobox }) =>
    (infobox?.fields ?? []).map(({ key, schemaKey, side, text, value }) => [
      slug,
      schemaKey ?? key,
      side === undefined ? '' : String(side),
      value.type,
      // A count's absent parts are no news to the canonical form.
      value.type === 'counts'
        ? canonicalText({
            type: 'counts',
            counts: value.counts.map((count) => ({ approximate: false, kind: null, ...count })),
          })
        : canonicalText(value),
      text,
    ]),
  )
}

/** Every article of a site as data is as the schema says, and the files of the whole site hold the same. */
function expectTrue(site: TestSite): void {
  const articles = site.articles.map((article) => dataOf(standingOf(site, article)))
  expect(articles.flatMap((data) => schemaFaults(JSON.parse(JSON.stringify(data))))).toEqual([])
  const files = filesOf(site)
  expect(articlesOf(files.get('data/articles.jsonl') ?? '')).toEqual(
    JSON.parse(JSON.stringify(articles)),
  )
  const facts = factsOf(articles)
  const csv = files.get('data/facts.csv')
  if (facts.length === 0) expect(csv).toBeUndefined()
  else expect(parse(csv ?? '', { record_delimiter: '\r\n', from: 2 })).toEqual(facts)
}

const BOX = 'Infobox military conflict'

test('each article is a line of articles.jsonl, in the order of titles', () => {
  const lines = filesOf(siteOf({ Niger: 'Text.', Mali: 'Text.' })).get('data/articles.jsonl') ?? ''
  expect(articlesOf(lines).map(({ title }) => title)).toEqual(['Mali', 'Niger'])
})

test('each fact is a record of facts.csv: the key as the schema spells it, side, type, value, text', () => {
  const site = siteOf({
    'Midal attack': `${BOX}\n- Date: July 5, 2017\n- Belligerents_1: Niger\n- Losses1: 5–6 killed, "4" cars\n- Own key: a, b\n\nText.`,
    Niger: 'Text.',
  })
  expect(filesOf(site).get('data/facts.csv')?.split('\r\n')).toEqual([
    'article,key,side,type,value,text',
    'midal-attack,date,,date,2017-07-05,"July 5, 2017"',
    'midal-attack,combatant,1,entities,Niger,Niger',
    'midal-attack,casualties,1,text,,"5–6 killed, ""4"" cars"',
    'midal-attack,Own key,,text,,"a, b"',
    '',
  ])
})

test('no facts, no articles: no file of nothing', () => {
  expect([...filesOf(siteOf({ Niger: 'Text.' })).keys()]).toEqual(['data/articles.jsonl'])
  expect([...filesOf(siteOf({})).keys()]).toEqual([])
})

test('lines are made as they are asked for', () => {
  const [file] = dataFilesOf(siteOf({ Niger: 'Text.', Mali: 'Text.' }))
  const [first] = file?.pieces ?? []
  expect(JSON.parse(first ?? '')).toMatchObject({ title: 'Mali' })
})

describe('docs/article.schema.json', () => {
  test.each([
    ['a key that it does not know', { colour: 'red' }],
    ['a type that is none', { type: 'article' }],
    ['an address elsewhere', { url: 'midal.html' }],
    [
      'a value with something of another type',
      { infobox: { type: 'x', fields: [field({ type: 'date', edtf: '2017', unit: null })] } },
    ],
    [
      'a date that is no EDTF',
      { infobox: { type: 'x', fields: [field({ type: 'date', edtf: 'July 2017' })] } },
    ],
  ])('forbids %s', (_, wrong) => {
    const site = siteOf({ Niger: 'Text.' })
    const [right] = site.articles.map((article) => dataOf(standingOf(site, article)))
    expect(schemaFaults({ ...right, ...wrong })).not.toEqual([])
  })

  for (const path of caseFiles(join(FIXTURES, 'cases/'))) {
    test(`describes what comes of ${path.slice(FIXTURES.length)}`, () => {
      for (const { files } of readCases(path)) expectTrue(compileTexts(files).site)
    })
  }

  test.each([
    'sites/published',
    'sites/reading',
    'mentions/fresh',
    'mentions/held-out',
    'mentions/world',
  ])('describes what comes of %s', (folder) => {
    const { site } = compileTexts(textsIn(join(FIXTURES, folder)))
    expect(site.articles.length).toBeGreaterThan(3)
    expectTrue(site)
  })

  test('describes every file in dist/', () => {
    const names = readdirSync(join(DIST, 'wiki')).filter((name) => name.endsWith('.json'))
    const articles = names.map(
      (name) => JSON.parse(readFileSync(join(DIST, 'wiki', name), 'utf8')) as ArticleData,
    )
    expect(articles.flatMap(schemaFaults)).toEqual([])
    const lines = articlesOf(readFileSync(join(DIST, 'data/articles.jsonl'), 'utf8'))
    expect(lines.flatMap(schemaFaults)).toEqual([])
    const bySlug = (a: ArticleData, b: ArticleData) => (a.slug < b.slug ? -1 : 1)
    expect([...lines].sort(bySlug)).toEqual([...articles].sort(bySlug))
    const csv = parse(readFileSync(join(DIST, 'data/facts.csv')), { from: 2 })
    expect(csv).toEqual(factsOf(lines))
  })
})

function field(value: object): object {
  return { key: 'Date', label: 'Date', text: 'x', value }
}

/** The texts of a folder, by their paths in it. */
function textsIn(folder: string): ReadonlyMap<string, string> {
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => /(?:^encyclopedia\.yaml|\.txt|\.md)$/u.test(path) && path !== 'README.md')
  return new Map(paths.sort().map((path) => [path, readFileSync(join(folder, path), 'utf8')]))
}
