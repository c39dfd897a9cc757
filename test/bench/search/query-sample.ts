import { randomOf } from '../corpus/random.ts'
import type { CorpusPlan } from '../corpus.ts'
import { corpusOf } from '../corpus.ts'

const SEED = 1
const QUERIES = 60

/** The site that is searched. */
export function planOf(articles: number): CorpusPlan {
  return { articles, kind: 'plain', seed: SEED, like: 'seed' }
}

/** Two words each, as they stand in texts: what is frequent there is asked for more often. */
export function queriesIn(articles: number): string[] {
  const corpus = corpusOf(planOf(articles))
  const random = randomOf(SEED, 78)
  return Array.from({ length: QUERIES }, () => {
    const words = corpus.article(random.below(articles)).prose.match(/\p{L}{4,}/gu) ?? []
    return `${random.pick(words)} ${random.pick(words)} `
  })
}
