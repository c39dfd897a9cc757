import type { NumberMarks } from '../language/number-marks.ts'

/**
 * A number as its language writes it, in the notation of JSON; null where it is none, or where it may
 * be another one as the neighbours write it.
 *
 * @param isScaled whether a word such as `million` follows: then `1.240` is no thousand.
 * @example decimalOf('1.240,5', german.marks) // '1240.5'
 * @example decimalOf('1.240', english.marks)  // null: a thousand, or one and a bit
 */
export function decimalOf(text: string, marks: NumberMarks, isScaled = false): string | null {
  if (!isScaled && marks.ambiguous.test(text)) return null
  if (!marks.plain.test(text) && !marks.grouped.test(text)) return null
  return text.replace(marks.groups, '').replace(marks.decimal, '.')
}
