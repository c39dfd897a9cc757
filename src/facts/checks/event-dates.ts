import type { CheckLanguage } from './check-language.ts'
import { DATE_SIGN, SUBJECT_SIGN } from './check-language.ts'
import { dateAt } from './date-at.ts'
import type { SubjectNames } from './prose/mask.ts'
import type { DatedSentence, ToldDate } from './prose/told-date.ts'

/** When an event was, as the first sentence of its article says. */
export function eventDates(
  dated: DatedSentence,
  { names }: SubjectNames,
  checks: CheckLanguage,
): readonly ToldDate[] {
  const { text } = dated.masked
  for (const pattern of checks.event) {
    const match = pattern.exec(text)
    if (match === null) continue
    const start = match.index
    const sign = start + match[0].lastIndexOf(DATE_SIGN)
    // Whatever begins with its date may go on to say of what.
    const isFirst = start === 0 && !text.startsWith(SUBJECT_SIGN)
    if (isFirst && !isAboutOneOf(names, text)) continue
    if (!checks.otherEvent.test(isFirst ? text : text.slice(0, sign))) return dateAt(dated, sign)
  }
  return []
}

/** Letters that words of one root share: `attack`, `attacked`. */
const ROOT = 5

/** Whether a sentence has a word of a name: else it may tell what came before. */
function isAboutOneOf(names: readonly string[], text: string): boolean {
  if (text.includes(SUBJECT_SIGN)) return true
  const roots = names.flatMap((name) => name.match(/\p{L}{5,}/gu) ?? [])
  return roots.some((root) => text.includes(root.slice(0, ROOT)))
}
