import { DATE_SIGN } from './check-language.ts'
import type { DatedSentence, ToldDate } from './prose/told-date.ts'

/** The date whose sign stands at a place of a masked sentence. */
export function dateAt({ sentence, masked }: DatedSentence, sign: number): readonly ToldDate[] {
  const date = masked.dates[masked.text.slice(0, sign).split(DATE_SIGN).length - 1]
  if (date === undefined) return []
  const { start, end, days } = date
  return [{ sentence, start, end, days, isLife: false }]
}
