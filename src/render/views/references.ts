import type { Footnote } from '../../model/article.ts'
import type { Block } from '../../model/prose.ts'
import { mapProse } from '../../model/prose.ts'
import type { ReferenceView } from '../../model/view.ts'
import { bare } from './bare.ts'

/** Numbers footnotes as their marks come up. */
export interface ReferenceCounter {
  /** Prose with a numbered mark in place of each footnote's reference; positions left out. */
  readonly mark: (blocks: readonly Block[]) => readonly Block[]
  /** The references in their order, to be asked for when all prose is marked. */
  readonly list: () => readonly ReferenceView[]
}

interface Entry {
  readonly footnote: Footnote
  readonly number: number
  readonly marks: string[]
}

/**
 * Footnotes get their numbers in the order in which a reader meets them; those that nothing refers
 * to come last. Footnotes may refer to footnotes.
 */
export function referenceCounter(footnotes: readonly Footnote[]): ReferenceCounter {
  const entries: Entry[] = []
  const byIdentifier = new Map<string, Entry>()
  const unmet = new Set(footnotes)
  // Of two that have one name, the first counts.
  const first = new Map([...footnotes].reverse().map((one) => [one.identifier, one]))

  const enter = (footnote: Footnote): Entry => {
    const entry = { footnote, number: entries.length + 1, marks: [] }
    entries.push(entry)
    unmet.delete(footnote)
    return entry
  }
  const entryOf = (identifier: string): Entry | null => {
    const known = byIdentifier.get(identifier)
    if (known !== undefined) return known
    const footnote = first.get(identifier)
    if (footnote === undefined) return null
    const entry = enter(footnote)
    byIdentifier.set(identifier, entry)
    return entry
  }
  const mark = (blocks: readonly Block[]) =>
    mapProse(bare(blocks), (node) => {
      if (node.type !== 'footnoteReference') return node
      const entry = entryOf(node.identifier)
      if (entry === null) return node
      const { number, marks } = entry
      const id = marks.length === 0 ? `_ref-${number}` : `_ref-${number}-${marks.length + 1}`
      marks.push(id)
      return { type: 'referenceMark', number, id, noteId: noteId(number) }
    })
  const list = () => {
    const blocks: (readonly Block[])[] = []
    // Marking a footnote's own text may bring up further footnotes, so the list can grow.
    for (let index = 0; index < entries.length || unmet.size > 0; index++) {
      const [next] = unmet
      const entry = entries[index] ?? enter(next as Footnote)
      blocks.push(mark(entry.footnote.blocks))
    }
    return entries.map(({ number, marks }, index) => ({
      number,
      id: noteId(number),
      blocks: blocks[index] ?? [],
      marks,
    }))
  }
  return { mark, list }
}

function noteId(number: number): string {
  return `_note-${number}`
}
