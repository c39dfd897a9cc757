import { cut } from '../model/cut.ts'
import type { Block } from '../model/prose.ts'
import { textOf } from '../model/prose.ts'
import { singleSpaced } from '../model/single-spaced.ts'

const LENGTH = 280

/** The beginning of a lead as plain words, for a glance at the article from elsewhere. */
export function beginningOf(lead: readonly Block[]): string {
  let words = ''
  for (const block of lead) {
    if (block.type !== 'paragraph') continue
    words = singleSpaced(`${words} ${textOf(block)}`).trim()
    if (words.length > LENGTH) return `${cut(words, LENGTH)} …`
  }
  return words
}
