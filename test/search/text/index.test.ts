import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { scriptOf } from '../../../src/model/script.ts'
import { LoadError } from '../../../src/search/load-error.ts'
import type { Document } from '../../../src/search/text/article-text.ts'
import type { Entry } from '../../../src/search/text/index-pages.ts'
import { firstOf, indexPages, pageFiles } from '../../../src/search/text/index-pages.ts'
import { inverter } from '../../../src/search/text/inverter.ts'
import { merged } from '../../../src/search/text/merge.ts'
import { packed } from '../../../src/search/text/packed.ts'
import { packedText } from '../../../src/search/text/packed-text.ts'
import { unpacked, unpackedPositions } from '../../../src/search/text/postings.ts'
import { revisedTerm } from '../../../src/search/text/revised-term.ts'
import { openScripts } from '../../support/text-index.ts'

function documentOf(title: string, ...lines: string[]): Document {
  return {
    title,
    slug: title,
    description: '',
    image: null,
    language: 'en',
    lines: 'l'.padEnd(lines.length, 'b'),
    text: lines.join('\n'),
    names: [],
    categories: [],
  }
}

/**
 * The files of an index.
 *
 * @param runOf which of several runs an article is given to.
 */
function filesOf(documents: readonly Document[], runOf: (article: number) => number = () => 0) {
  const runs = new Map<number, ReturnType<typeof inverter>>()
  const lengths = new Uint32Array(documents.length)
  for (const [article, document] of documents.entries()) {
    const number = runOf(article)
    const run = runs.get(number) ?? inverter()
    runs.set(number, run)
    lengths[article] = run.add(article, document).length
  }
  const parts = [...runs.values()].map((run) => {
    const { table, pieces } = run.drain()
    return { table, from: 0, to: table.terms.length, bytes: Buffer.concat(pieces) }
  })
  const given = { of: lengths, usual: 16 }
  const entries = [...merged(parts)].map(({ term, postings }) => packed(term, postings, given))
  const pages = [...indexPages(entries)]
  const list = { articles: documents.length, block: 4, pages: pages.map(firstOf) }
  const files = new Map(pages.flatMap(pageFiles).map(({ path, text }) => [path, text]))
  files.set('search/words.js', scriptOf('list', list))
  for (let block = 0; block * 4 < documents.length; block++) {
    const own = documents.slice(block * 4, block * 4 + 4).map(packedText)
    files.set(`search/texts/${block}.js`, scriptOf('texts', block, own))
  }
  return { files, entries }
}

function opened(documents: readonly Document[], runOf?: (article: number) => number) {
  const { files } = filesOf(documents, runOf)
  return openScripts((path) => files.get(path) ?? null)
}

const NIGER = documentOf('Niger', 'Niger is a country in the Sahel.', 'Its capital is Niamey.')
const MALI = documentOf('Mali', 'Mali borders Niger.', 'Niamey is not in Mali. The Sahel is.')
const AGADEZ = documentOf('Agadez', 'A town in the north of Niger.')

describe('an index of texts', () => {
  test('knows the articles that a word is in', async () => {
    const { index } = opened([AGADEZ, MALI, NIGER])
    expect([...(await index.postings('capit')).articles]).toEqual([2])
    expect([...(await index.postings('niger')).articles]).toEqual([0, 1, 2])
    expect([...(await index.postings('agadez')).articles]).toEqual([0])
    expect([...(await index.postings('paris')).articles]).toEqual([])
  })

  test('weighs a title more than a lead, and a lead more than the rest', async () => {
    const { index } = opened([AGADEZ, MALI, NIGER])
    const [agadez = 0, mali = 0, niger = 0] = (await index.postings('niger')).weights
    expect(niger).toBeGreaterThan(agadez)
    const [inLead = 0] = (await opened([AGADEZ]).index.postings('town')).weights
    const [inBody = 0] = (
      await opened([documentOf('Agadez', 'A place.', 'A town.')]).index.postings('town')
    ).weights
    expect(inLead).toBeGreaterThan(inBody)
    expect([agadez, mali].every((weight) => weight > 0)).toBe(true)
  })

  test('knows where in an article a word stands, and that lines are apart', async () => {
    const { index } = opened([documentOf('A', 'red blue', 'green red')])
    // The title is the first word, and between two lines there is room for one.
    expect(await index.positions('red')).toEqual([[2, 6]])
    expect(await index.positions('blue')).toEqual([[3]])
    expect(await index.positions('green')).toEqual([[5]])
  })

  test('knows the words with a beginning, those of most articles first', async () => {
    const { index } = opened([AGADEZ, MALI, NIGER])
    expect(await index.terms('ni', 5)).toEqual([
      { term: 'niger', articles: 3 },
      { term: 'niamei', articles: 2 },
    ])
    expect(await index.terms('ni', 1)).toHaveLength(1)
  })

  test('gives what a result shows', async () => {
    const { index } = opened([AGADEZ, MALI, NIGER])
    const [niger, agadez] = await index.texts([2, 0])
    expect(niger?.title).toBe('Niger')
    expect(agadez?.text).toBe('A town in the north of Niger.')
    expect(await index.size()).toBe(3)
  })

  test('loads what it is asked for and no more', async () => {
    const { index, loaded } = opened([AGADEZ, MALI, NIGER])
    await index.postings('niger')
    expect(loaded).toHaveLength(2)
    expect(loaded[0]).toBe('search/words.js')
    await index.postings('mali')
    expect(loaded).toHaveLength(2)
  })

  test.each([
    ['is missing', () => null],
    ['is cut off', (text: string) => text.slice(0, text.length / 2)],
  ])('says which file %s', async (_, damage) => {
    const { files } = filesOf([AGADEZ, MALI, NIGER])
    const { index } = openScripts((path) =>
      path === 'search/texts/0.js' ? damage(files.get(path) ?? '') : (files.get(path) ?? null),
    )
    await expect(index.texts([0])).rejects.toThrow(new LoadError('search/texts/0.js'))
    await expect(index.postings('niger')).resolves.toBeDefined()
  })
})

/** Few words, so that they meet often. */
const WORD = fc.constantFrom('niger', 'mali', 'war', 'of', 'the', 'sahel', 'émile', '马里')
const texts = fc.array(fc.array(WORD, { maxLength: 12 }), { minLength: 1, maxLength: 30 })

describe('whatever the texts', () => {
  test('the index is the same, however they are parted among threads', () => {
    fc.assert(
      fc.property(texts, fc.integer({ min: 1, max: 5 }), (all, runs) => {
        const documents = all.map((words, at) => documentOf(`T${at}`, words.join(' ')))
        const whole = filesOf(documents).files
        expect(filesOf(documents, (article) => article % runs).files).toEqual(whole)
        expect(filesOf(documents, (article) => Math.floor(article / runs)).files).toEqual(whole)
      }),
    )
  })

  test('a term of which an article says something else is as if it had been so from the first', () => {
    fc.assert(
      fc.property(texts, fc.nat(), fc.array(WORD), (all, pick, words) => {
        const documents = all.map((own, at) => documentOf(`T${at}`, own.join(' ')))
        const article = pick % documents.length
        const changed = documents.with(article, documentOf(`T${article}`, words.join(' ')))
        const [was, is] = [entriesOf(documents), entriesOf(changed)]
        for (const term of new Set([...was.keys(), ...is.keys()])) {
          const now = is.get(term) ?? null
          const posting = now === null ? null : postingIn(now, article)
          expect(revisedTerm(term, was.get(term) ?? null, article, posting)).toEqual(now)
        }
      }),
    )
  })
})

function entriesOf(documents: readonly Document[]): ReadonlyMap<string, Entry> {
  return new Map(filesOf(documents).entries.map((entry) => [entry.term[0], entry]))
}

/** What a term says of an article. */
function postingIn(entry: Entry, article: number) {
  const { articles, weights } = unpacked(entry.term)
  const place = articles.indexOf(article)
  if (place < 0) return null
  return { weight: weights[place] ?? 0, positions: unpackedPositions(entry.positions)[place] ?? [] }
}
