import { singleSpaced } from '../../model/single-spaced.ts'
import type { Fact } from '../../model/site.ts'

/** Longer texts are prose, and belong to the page. */
const LONGEST = 200

/** The names or the words of a field without marks, an item of a list each; none where it has no words. */
export function textsOf({ value, words }: Fact): readonly string[] {
  if (value.type === 'entities') return value.items.map(({ name }) => name)
  if (value.type !== 'text') return []
  return words
    .split('\n')
    .map((text) => singleSpaced(text).trim())
    .filter((text) => text !== '' && text.length <= LONGEST)
}
