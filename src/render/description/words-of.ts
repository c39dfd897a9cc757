import type { Field } from '../../model/infobox.ts'
import { textOf } from '../../model/prose.ts'

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
export function wordsOf({ value, blocks }: Field): readonly string[] {
  if (value.type !== 'text' && value.type !== 'entities') return []
  const lines = blocks.flatMap((block) =>
    block.type === 'list' ? block.children.map(textOf) : [textOf(block)],
  )
  const words = lines
    .join('\n')
    .replace(/\s*[（(][^()（）]*[)）]/gu, '')
    .trim()
  if (words.length > LONGEST) return []
  return words.split(BETWEEN).filter((word) => /^\p{L}/u.test(word))
}
