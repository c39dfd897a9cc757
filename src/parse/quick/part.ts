import type { Block } from '../../model/prose.ts'
import type { ProseSyntax } from '../processors.ts'
import type { Sheet } from './sheet.ts'

/** What the readers of blocks need. */
export interface Page {
  readonly sheet: Sheet
  readonly syntax: ProseSyntax
  /** The names of the text's footnotes, folded. */
  readonly labels: ReadonlySet<string>
}

/** Some lines of a text, and the blocks that they are; null where they are not for us to read. */
export interface Part {
  readonly first: number
  /** The line behind the last. */
  readonly end: number
  readonly blocks: readonly Block[] | null
}
