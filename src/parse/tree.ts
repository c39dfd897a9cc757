import type { Point } from 'unist'
import type { Finding } from '../model/diagnostic.ts'
import type { Block } from '../model/prose.ts'
import { deepestWithin, moveTo, placeIn } from './positions.ts'
import type { ProseSyntax } from './processors.ts'
import { parsedByRemark } from './processors.ts'
import type { Origin } from './quick/sheet.ts'
import type { Unreadable } from './unreadable.ts'

/** The blocks of a text with their places in its file, or why it has none, and where in its file. */
export type Tree =
  | {
      readonly blocks: readonly Block[]
      /** Whether all marks in it were understood, and none is HTML or needs a definition. */
      readonly isSimple: boolean
      /** What plugins have to say of it; places are those in the file. */
      readonly findings?: readonly Finding[]
    }
  | { readonly blocks: null; readonly fault: PlacedFault }

/** Why a text cannot be read, and the place in its file. */
export interface PlacedFault {
  readonly rule: Unreadable['rule']
  readonly point: Point
}

/**
 * Makes blocks of a text.
 *
 * @param path of the file, for plugins to know.
 */
export type TreeParser = (text: string, syntax: ProseSyntax, origin: Origin, path?: string) => Tree

/** More levels than any reader can follow, and fewer than any recursion minds. */
export const DEEPEST = 200

/** Parses a text with remark. */
export const remarkTree: TreeParser = (text, syntax, origin) => {
  const parsed = parsedByRemark(text, syntax)
  if ('rule' in parsed) return { blocks: null, fault: placed(parsed, origin) }
  const deepest = deepestWithin(parsed.children, DEEPEST)
  if (deepest !== null) {
    const point = deepest.position?.start ?? null
    return { blocks: null, fault: placed({ rule: 'too-deep', point }, origin) }
  }
  moveTo(parsed.children, origin.start, origin.indent)
  return { blocks: parsed.children, isSimple: false }
}

/** Puts a fault of a text in its place in the file. */
export function placed({ rule, point }: Unreadable, { start, indent }: Origin): PlacedFault {
  return { rule, point: point === null ? start : placeIn(point, start, indent) }
}
