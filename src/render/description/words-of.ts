import type { Fact } from '../../model/site.ts'

/** Longer texts are no kinds of things, but sentences. */
const LONGEST = 60
/** What parts several kinds or occupations: `Physicist, chemist`. */
const BETWEEN = /\s*(?:[,;/،؛，；、\n]|\s(?:and|und|et|y)\s)\s*/u

/**
 * The kinds of things that a writer names in a field: without marks and what stands in brackets; none
 * where the text is long, or says that there is nothing to say.
 *
 * @example // 'Physicist, [[chemist]] (amateur)' → ['Physicist', 'chemist']
 */
export function wordsOf({ value, words: text }: Fact): readonly string[] {
  if (value.type !== 'text' && value.type !== 'entities') return []
  const words = text.replace(/\s*[（(][^()（）]*[)）]/gu, '').trim()
  if (words.length > LONGEST) return []
  return words.split(BETWEEN).filter((word) => /^\p{L}/u.test(word))
}
