import type { CheckLanguage } from './check-language.ts'
import { DATE_SIGN } from './check-language.ts'
import { dateAt } from './date-at.ts'
import type { DatedSentence, ToldDate } from './prose/told-date.ts'

/** When an event was, as the first sentence of its article says. */
export function eventDates(dated: DatedSentence, checks: CheckLanguage): readonly ToldDate[] {
  const { text } = dated.masked
  for (const pattern of checks.event) {
    const match = pattern.exec(text)
    if (match === null) continue
    const start = match.index
    const sign = start + match[0].lastIndexOf(DATE_SIGN)
    // Whatever begins with its date may go on to say of what.
    const said = start === 0 && text[0] !== '\ue001' ? text : text.slice(0, sign)
    if (!checks.otherEvent.test(said)) return dateAt(dated, sign)
  }
  return []
}
