import { basename } from 'node:path'
import { fold } from '../../model/fold.ts'
import type { Known } from '../cache/memory.ts'

/**
 * The articles that a text may mention or link to by any of their names, or by their file; perhaps a few
 * more. Nothing that is no word of the text is the name of anything in it.
 *
 * @param texts the text as it is written, and as a reader sees it.
 */
export function mentionedIn(texts: readonly string[], articles: readonly Known[]): Known[] {
  const all = texts.join('\n')
  const folded = fold(all)
  const known = new Map<string, boolean>()
  const has = (word: string): boolean => {
    const found = known.get(word) ?? folded.includes(word)
    known.set(word, found)
    return found
  }
  const paths = `${all}\n${decoded(all)}`
  return articles.filter(
    ({ names, path }) =>
      names.some((name) => name.split(' ').every(has)) || paths.includes(basename(path)),
  )
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
