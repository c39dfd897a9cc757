import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { Section } from '../../src/model/article.ts'
import type { Block } from '../../src/model/prose.ts'
import { textOf, visit } from '../../src/model/prose.ts'
import { nameKey, slugText } from '../../src/model/slug.ts'
import { compileTexts } from '../support/compile.ts'
import { everythingLinksToEverything } from './corpus/everything.ts'
import { namesAt } from './corpus/titles.ts'
import type { CorpusFile, CorpusKind } from './corpus.ts'
import { corpusOf, filesOf, writeCorpus } from './corpus.ts'

const SEED = 1

const textsOf = (files: Iterable<CorpusFile>) =>
  new Map([...files].map(({ path, text }) => [path, text]))

describe.each<CorpusKind>(['plain', 'marked-up'])('a corpus of %s articles', (kind) => {
  const plan = { articles: 40, kind, seed: SEED }

  test('an article is the same whatever was asked for before it, and another for another seed', () => {
    const [all, alone] = [corpusOf(plan), corpusOf(plan)]
    for (let index = 0; index < 17; index++) all.article(index)
    expect(all.article(17)).toEqual(alone.article(17))
    expect(corpusOf({ ...plan, seed: 2 }).article(17).text).not.toBe(alone.article(17).text)
  })

  test('compiles without errors and warnings, every article with its sections and links', () => {
    const { site, diagnostics } = compileTexts(textsOf(filesOf(corpusOf(plan))))
    expect(diagnostics).toEqual([])
    expect(site.articles).toHaveLength(40)
    expect(site.graph.wanted).toEqual([])
    expect(site.articles.filter(({ sections }) => sections.length > 0).length).toBeGreaterThan(20)
  })

  test('prose is as long as that of an encyclopedia: the median near 2.5 KB, some far longer', () => {
    const corpus = corpusOf({ ...plan, articles: 500 })
    const lengths = Array.from({ length: 500 }, (_, index) => corpus.article(index).prose.length)
    const sorted = lengths.sort((a, b) => a - b)
    expect(sorted[250]).toBeGreaterThan(2000)
    expect(sorted[250]).toBeLessThan(3500)
    expect(sorted[495]).toBeGreaterThan(10_000)
  })
})

test('an article mentions about eight others by name; when it is marked up, half are links', () => {
  const corpus = corpusOf({ articles: 400, kind: 'marked-up', seed: SEED })
  const text = Array.from({ length: 400 }, (_, index) => corpus.article(index).prose).join()
  const perArticle = (text.match(/\[\[/gu) ?? []).length / 400
  expect(perArticle).toBeGreaterThan(3)
  expect(perArticle).toBeLessThan(6)
})

test('articles like the seed are about as long, with about as many links for each KB', () => {
  const seeds = readdirSync('seeds', { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.(?:txt|md|yaml)$/u.test(path))
    .map((path) => ({ path, text: readFileSync(join('seeds', path), 'utf8') }))
  const seed = proseOf(seeds, 'Midal attack')
  const like = proseOf(
    filesOf(corpusOf({ articles: 150, kind: 'plain', seed: SEED, like: 'seed' })),
  )
  expect(like.length / seed.length).toBeGreaterThan(0.8)
  expect(like.length / seed.length).toBeLessThan(1.25)
  expect(like.links / like.length / (seed.links / seed.length)).toBeGreaterThan(0.75)
  expect(like.links / like.length / (seed.links / seed.length)).toBeLessThan(1.25)
})

/** The mean length of articles' text, in characters, and the mean number of its links to articles. */
function proseOf(files: Iterable<CorpusFile>, only: string | null = null) {
  const { site } = compileTexts(textsOf(files))
  const articles = site.articles.filter(({ title }) => only === null || title === only)
  let [length, links] = [0, 0]
  for (const { slug } of articles) {
    const { lead, sections } = site.textOf(slug)
    const blocks = [...lead, ...blocksOf(sections)]
    length += textOf(blocks).length
    visit(blocks, ({ type }) => {
      if (type === 'articleLink') links++
    })
  }
  return { length: length / articles.length, links: links / articles.length }
}

function blocksOf(sections: readonly Section[]): Block[] {
  return sections.flatMap((section) => [...section.blocks, ...blocksOf(section.sections)])
}

test('the names of many articles are all different, and so are their addresses', () => {
  const names = Array.from({ length: 10_000 }, (_, index) => namesAt(SEED, index)).flatMap(
    ({ title, aliases, redirect }) => [title, ...aliases, redirect],
  )
  expect(new Set(names.map(nameKey)).size).toBe(names.length)
  expect(new Set(names.map(slugText)).size).toBeGreaterThan(names.length * 0.99)
})

test('a corpus is written file by file, in folders of a thousand', () => {
  const folder = mkdtempSync(join(tmpdir(), 'encyclopress-corpus-'))
  try {
    writeCorpus({ folder, articles: 1001, kind: 'plain', seed: SEED })
    expect(readdirSync(folder)).toEqual(['000', '001'])
    const files = [...filesOf(corpusOf({ articles: 1001, kind: 'plain', seed: SEED }))]
    for (const { path, text } of files)
      expect(readFileSync(join(folder, path), 'utf8') === text, path).toBe(true)
    expect(readdirSync(folder, { recursive: true })).toHaveLength(files.length + 2)
  } finally {
    rmSync(folder, { recursive: true })
  }
})

test('everything links to everything', () => {
  const { site, diagnostics } = compileTexts(textsOf(everythingLinksToEverything(30)))
  expect(diagnostics).toEqual([])
  for (const links of site.graph.outgoing.values()) expect(links).toHaveLength(29)
  for (const links of site.graph.backlinks.values()) expect(links).toHaveLength(29)
})
