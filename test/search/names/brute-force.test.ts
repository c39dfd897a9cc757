import fc from 'fast-check'
import { expect, test } from 'vitest'
import { fold } from '../../../src/model/fold.ts'
import type { NameRow } from '../../../src/model/reader.ts'
import { correctionsOf } from '../../../src/search/names/corrections.ts'
import type { Named } from '../../../src/search/names/named.ts'
import { folder, ranking } from '../../../src/search/names/ranking.ts'
import { asking, indexOf } from '../../support/names.ts'

/** What the index must answer: every name of every article is looked at. */
function bruteForce(articles: readonly Named[], typed: string, limit: number) {
  const rows = articles.map(
    ({ title, links, slug, description, image, others }): NameRow => [
      title,
      links,
      slug,
      description,
      image,
      ...others,
    ],
  )
  const find = (texts: readonly string[]) => ranking(rows, texts, limit, folder())
  const text = fold(typed)
  if (text === '') return []
  const words = articles
    .flatMap(({ title, others }) => [title, ...others])
    .flatMap((name) => fold(name).split(' '))
    .filter((word) => !/\p{sc=Han}/u.test(word))
  const typos = (kind: 'whole' | 'begun') =>
    text.split(' ').flatMap((word, at, all) => {
      if ([...word].length < 5) return []
      return correctionsOf(word, new Set(words))[kind].map((one) => all.with(at, one).join(' '))
    })
  return [[text], typos('whole'), typos('begun')]
    .map(find)
    .find((found, stage) => found.length > 0 || stage === 2)
}

/** Words that are often beginnings of others, or one letter away from them. */
const WORD = fc.oneof(
  fc.stringMatching(/^[ab]{1,3}$/u),
  fc.stringMatching(/^mi?[daé]{1,3}l[ab]{0,4}$/u),
  fc.stringMatching(/^[东京南]{1,4}[ab]?$/u),
  fc.constantFrom(
    'Midal',
    'Attack',
    'Ménaka',
    'Region',
    'النيجر',
    'نيجر',
    'ال',
    'แม่น้ำ',
    'น้ำ',
    'of',
    "Jama'at",
    '𞤀𞤣𞤤𞤢𞤥',
  ),
)
const NAME = fc.array(WORD, { minLength: 1, maxLength: 4 }).map((words) => words.join(' '))
const ARTICLES = fc
  .uniqueArray(
    fc.record({
      title: NAME,
      links: fc.nat(3),
      description: fc.constantFrom('', 'A place'),
      image: fc.constant(''),
      others: fc.array(NAME, { maxLength: 2 }),
    }),
    { selector: ({ title }) => title, maxLength: 60 },
  )
  .map((articles) => articles.map((one, at): Named => ({ ...one, slug: `${at}` })))
const QUERY = fc.oneof(NAME, WORD, fc.string({ maxLength: 6 }))

const RUNS = Number(process.env.RUNS ?? 1) * 300

test('the index answers as if all names were looked at, and loads what is there', async () => {
  const sizes = fc.record({
    least: fc.integer({ min: 1, max: 3 }),
    most: fc.integer({ min: 3, max: 9 }),
  })
  await fc.assert(
    fc.asyncProperty(ARTICLES, QUERY, sizes, async (articles, query, size) => {
      const suggest = asking(indexOf(articles, size))
      const asked = { limit: 5, widest: Number.POSITIVE_INFINITY }
      expect(await suggest(query, asked)).toEqual(bruteForce(articles, query, 5))
    }),
    { numRuns: RUNS },
  )
})
