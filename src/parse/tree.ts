import type { Root } from 'mdast'
import type { Point } from 'unist'
import type { Finding } from '../model/diagnostic.ts'
import type { Block } from '../model/prose.ts'
import { deepestWithin, moveTo } from './positions.ts'
import type { ProseSyntax } from './processors.ts'
import { parsedByRemark } from './processors.ts'
import type { Origin } from './quick/sheet.ts'

/** The blocks of a text with their places in its file, or the place where it is nested too deep. */
export type Tree =
  | {
      readonly blocks: readonly Block[]
      /** Whether all marks in it were understood, and none is HTML or needs a definition. */
      readonly isSimple: boolean
      /** What plugins have to say of it; places are those in the file. */
      readonly findings?: readonly Finding[]
    }
  | { readonly blocks: null; readonly tooDeep: Point }

/**
 * Makes blocks of a text.
 *
 * @param path of the file, for plugins to know.
 */
export type TreeParser = (text: string, syntax: ProseSyntax, origin: Origin, path?: string) => Tree

/** More levels than any reader can follow, and fewer than any recursion minds. */
export const DEEPEST = 200

/** Parses a text with remark. */
export const remarkTree: TreeParser = (text, syntax, { start, indent }) => {
  const root = parsed(text, syntax)
  if (root === null) return { blocks: null, tooDeep: start }
  const tooDeep = deepestWithin(root.children, DEEPEST)
  if (tooDeep !== null) moveTo([{ ...tooDeep, children: [] } as Block], start, indent)
  if (tooDeep !== null) return { blocks: null, tooDeep: tooDeep.position?.start ?? start }
  moveTo(root.children, start, indent)
  return { blocks: root.children, isSimple: false }
}

/** Null where even the parser runs out of stack. */
function parsed(text: string, syntax: ProseSyntax): Root | null {
  try {
    return parsedByRemark(text, syntax)
  } catch (error) {
    if (error instanceof RangeError) return null
    throw error
  }
}
