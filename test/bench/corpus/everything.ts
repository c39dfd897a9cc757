import type { CorpusFile } from '../corpus.ts'
import { namesAt } from './titles.ts'

/**
 * So many plain articles, each with an explicit link to every other: the hardest case of the graph,
 * and n² links for n articles.
 */
export function* everythingLinksToEverything(articles: number): Iterable<CorpusFile> {
  const titles = Array.from({ length: articles }, (_, index) => namesAt(1, index).title)
  for (const [index, title] of titles.entries()) {
    const others = titles.filter((_, other) => other !== index)
    const paragraphs = Array.from({ length: Math.ceil(others.length / 20) }, (_, at) => {
      const links = others.slice(at * 20, at * 20 + 20).map((other) => `[[${other}]]`)
      return `It has to do with ${links.join(', ')}.\n`
    })
    const text = `= ${title} =\n\nThis is linked to all.\n\n${paragraphs.join('\n')}`
    yield { path: `${String(index).padStart(6, '0')}.txt`, text }
  }
}
