import { hasBeginning } from './starts.ts'

/** A name that does not fit at all. */
export const NO_FIT = 4

/**
 * How exactly a folded name fits what is typed: 0 the whole name, 1 its beginning, 2 words of it one after
 * the other, 3 beginnings of its words in any order, {@link NO_FIT}.
 *
 * @param text what is typed, folded.
 * @param words its words.
 */
export function exactness(name: string, text: string, words: readonly string[]): number {
  if (name === text) return 0
  if (name.startsWith(text)) return 1
  if (hasBeginning(name, text)) return 2
  return words.length > 1 && words.every((word) => hasBeginning(name, word)) ? 3 : NO_FIT
}
