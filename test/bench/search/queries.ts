import type { Named } from '../../../src/search/names/named.ts'
import { indexOfRank } from '../corpus/fame.ts'
import type { Random } from '../corpus/random.ts'
import { randomOf } from '../corpus/random.ts'

/** What readers type, by how they do. */
export type Queries = Readonly<Record<string, readonly string[]>>

const EACH = 100
const LETTERS = 'abcdefghijklmnopqrstuvwxyz'

/** A sample of what readers type who look for articles: of famous ones more often. */
export function queriesFor(articles: readonly Named[], seed: number): Queries {
  const random = randomOf(seed, 77)
  const sample = Array.from({ length: EACH }, () => {
    const rank = random.zipf(articles.length)
    return articles[indexOfRank(articles.length, rank)]?.title ?? ''
  })
  const wordsOf = (title: string) => title.split(/[^\p{L}\p{M}\p{N}'’]+/u).filter((word) => word)
  const several = articles.map(({ title }) => wordsOf(title)).filter(({ length }) => length > 1)
  const pairs = Array.from({ length: EACH }, () => random.pick(several))
  const beginning = (letters: number) =>
    sample.map((title) => [...title].slice(0, letters).join(''))
  return {
    '1 letter': beginning(1),
    '2 letters': beginning(2),
    '3 letters': beginning(3),
    '4 letters': beginning(4),
    'the whole title': sample,
    'two words': pairs.map(([a = '', b = '']) => `${a} ${b.slice(0, 3)}`),
    'two words, the other way round': pairs.map(([a = '', b = '']) => `${b} ${a.slice(0, 3)}`),
    'a typo': sample.map(wordsOf).map((words) => mistyped(longest(words), random)),
  }
}

function longest(words: readonly string[]): string {
  return [...words].sort((a, b) => b.length - a.length)[0] ?? ''
}

function mistyped(word: string, random: Random): string {
  const letters = [...word.toLowerCase()]
  const at = random.below(Math.max(1, letters.length - 1))
  const other = random.pick([...LETTERS])
  const [here = '', next = ''] = letters.slice(at, at + 2)
  const kinds = [[other, next], [here, other, next], [next], [next, here]]
  return letters.toSpliced(at, 2, ...random.pick(kinds)).join('')
}
