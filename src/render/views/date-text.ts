import type { DateText } from '../../model/view.ts'

/**
 * A day as a language writes it; as English does where `Intl` does not know the language, or else it
 * would be the machine's that decides.
 *
 * @param day ISO 8601, for example `2026-07-05`.
 * @example dateText('2026-07-05', 'de').text // '5. Juli 2026'
 */
export function dateText(day: string, language: string): DateText {
  const format = new Intl.DateTimeFormat([language, 'en'], { dateStyle: 'long', timeZone: 'UTC' })
  return { text: format.format(new Date(`${day}T00:00:00Z`)), datetime: day }
}
