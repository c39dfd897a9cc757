import type { CheckLanguage } from './check-language.ts'
import { DATE_SIGN } from './check-language.ts'
import { dateAt } from './date-at.ts'
import type { DatedSentence, ToldDate } from './prose/told-date.ts'
import type { Deed } from './words/words.ts'

/** When something befell the subject, as a sentence about it says: `It was founded in 1653`. */
export function deedDates(
  dated: DatedSentence,
  deed: Deed,
  checks: CheckLanguage,
): readonly ToldDate[] {
  const { text } = dated.masked
  for (const pattern of checks.deeds[deed]) {
    const match = pattern.exec(text)
    if (match === null || checks.otherDeed.test(text)) continue
    return dateAt(dated, match.index + match[0].lastIndexOf(DATE_SIGN))
  }
  return []
}
