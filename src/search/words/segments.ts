import { segmentsOf } from '../../model/segments.ts'
import type { SeeWord } from './words.ts'

const SCRIPTS = ['Han', 'Hiragana', 'Katakana', 'Thai', 'Lao', 'Khmer', 'Myanmar']
const LETTERS = `${SCRIPTS.map((script) => `\\p{Script=${script}}`).join('')}ー`

/** A letter of a script that is written without spaces. */
export const SPACELESS = new RegExp(`[${LETTERS}]`, 'u')
const RUNS = new RegExp(`[${LETTERS}\\p{M}]+|[^${LETTERS}]+`, 'gu')

const segmenter = new Intl.Segmenter('und', { granularity: 'word' })

/**
 * Calls a function on the words of a run of letters of which some belong to scripts without spaces: they are
 * found by `Intl.Segmenter` (UAX #29, with its dictionaries).
 *
 * @param offset where the run begins.
 * @example eachSegment('尼日尔河', 0, see) // 尼日尔, 河
 */
export function eachSegment(run: string, offset: number, see: SeeWord): void {
  for (const { 0: part, index } of run.matchAll(RUNS)) {
    const start = offset + index
    if (!SPACELESS.test(part)) see(start, start + part.length, false)
    else
      for (const { segment, index: at } of segmentsOf(part, segmenter))
        see(start + at, start + at + segment.length, false)
  }
}
