import type { Point } from 'unist'
import { TooManyMarks } from './syntax/bounds.ts'

/** Why a text cannot be made into a tree, and where in the text, if that is known. */
export interface Unreadable {
  readonly rule: 'too-deep' | 'too-many-marks'
  readonly point: Point | null
}

/** What an error says of a text that was being parsed; null where it says nothing of it. */
export function unreadableBy(error: unknown): Unreadable | null {
  if (error instanceof TooManyMarks) return { rule: 'too-many-marks', point: error.point }
  // Even the parser runs out of stack.
  return error instanceof RangeError ? { rule: 'too-deep', point: null } : null
}
