import { cut } from '../model/cut.ts'
import type { Block } from '../model/prose.ts'
import { textOf } from '../model/prose.ts'
import { singleSpaced } from '../model/single-spaced.ts'

const LENGTH = 280

/** The beginning of a lead as plain words, for a glance at the article from elsewhere. */
export function beginningOf(lead: readonly Block[]): string {
  const paragraphs = lead.filter(({ type }) => type === 'paragraph')
  const words = singleSpaced(paragraphs.map(textOf).join(' ')).trim()
  return words.length <= LENGTH ? words : `${cut(words, LENGTH)} …`
}
