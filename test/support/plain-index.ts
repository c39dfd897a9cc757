import { fold } from '../../src/model/fold.ts'
import type { ArticleText } from '../../src/search/text/article-text.ts'
import type { TextIndex } from '../../src/search/text/text-index.ts'

/** Words as they are, but for an English `s` at the end; Chinese by its characters. */
export function plainTokens(text: string, language: string) {
  return [...text.matchAll(/\p{Script=Han}|[\p{L}\p{M}\p{N}'’]+/gu)]
    .flatMap(({ 0: word, index }) => {
      const term = language === 'en' ? fold(word).replace(/(?<=..)s$/u, '') : fold(word)
      return term === ''
        ? []
        : [{ term, plain: fold(word), start: index, end: index + word.length }]
    })
    .map((token, place) => ({ ...token, place }))
}

/** An index in memory: the title weighs 8, the text 1 for each time. */
export function textIndexOf(articles: readonly ArticleText[]): TextIndex {
  const places = new Map<string, Map<number, number[]>>()
  const weights = new Map<string, Map<number, number>>()
  for (const [number, { title, text, language }] of articles.entries()) {
    let position = 0
    for (const [part, weight] of [
      [title, 8],
      ...text.split('\n').map((line) => [line, 1]),
    ] as const) {
      for (const { term } of plainTokens(String(part), language)) {
        const own = places.get(term) ?? new Map<number, number[]>()
        places.set(term, own)
        own.set(number, [...(own.get(number) ?? []), position++])
        const weighed = weights.get(term) ?? new Map<number, number>()
        weights.set(term, weighed)
        weighed.set(number, Math.min(15, (weighed.get(number) ?? 0) + Number(weight)))
      }
      position += 1
    }
  }
  return {
    size: async () => articles.length,
    terms: async (beginning, limit) =>
      [...places]
        .filter(([term]) => term.startsWith(beginning))
        .map(([term, own]) => ({ term, articles: own.size }))
        .sort((a, b) => b.articles - a.articles)
        .slice(0, limit),
    postings: async (term) => ({
      articles: Uint32Array.from(places.get(term)?.keys() ?? []),
      weights: Uint8Array.from(weights.get(term)?.values() ?? []),
    }),
    positions: async (term) => [...(places.get(term)?.values() ?? [])],
    texts: async (numbers) => numbers.flatMap((number) => articles[number] ?? []),
  }
}
