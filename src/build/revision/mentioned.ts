import { basename } from 'node:path'
import { fold } from '../../model/fold.ts'
import type { Known, SiteMemory } from '../cache/memory.ts'

/**
 * The articles that a text may mention or link to by any of their names, or by their file; perhaps a few
 * more. A name of which not every word is in the text is the name of nothing in it.
 *
 * @param texts the text as it is written, and as a reader sees it.
 */
export function mentionedIn(
  texts: readonly string[],
  { words, articles }: Pick<SiteMemory, 'words' | 'articles'>,
): Known[] {
  const all = texts.join('\n')
  const folded = fold(all)
  const begun = beginningsIn(folded)
  // Within other words, too: possessives, prefixes, and scripts without spaces.
  const has = words.map((word) => begun.has(word.slice(0, BEGINNING)) && folded.includes(word))
  const paths = all.includes('](') ? `${all}\n${decoded(all)}` : ''
  return articles.filter(
    ({ names, path }) =>
      names.some((name) => name.every((word) => has[word])) ||
      (paths !== '' && paths.includes(basename(path))),
  )
}

/** Few words of a site begin with letters that a text has in a row: the text is searched for these alone. */
const BEGINNING = 3

function beginningsIn(text: string): ReadonlySet<string> {
  const found = new Set<string>()
  for (let at = 0; at < text.length; at++)
    for (let length = 0; length <= BEGINNING; length++) found.add(text.slice(at, at + length))
  return found
}

/** A link may write the path of a file in percents. */
function decoded(text: string): string {
  return text.replace(/(?:%[\da-f]{2})+/giu, (percents) => {
    try {
      return decodeURIComponent(percents)
    } catch {
      return percents
    }
  })
}
