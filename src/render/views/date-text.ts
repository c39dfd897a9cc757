import type { DateText } from '../../model/view.ts'

const formats = new Map<string, Intl.DateTimeFormat>()

/**
 * A day as a language writes it; as English does where `Intl` does not know the language, or else it
 * would be the machine's that decides.
 *
 * @param day ISO 8601, for example `2026-07-05`.
 * @example dateText('2026-07-05', 'de').text // '5. Juli 2026'
 */
export function dateText(day: string, language: string): DateText {
  return { text: formatOf(language).format(new Date(`${day}T00:00:00Z`)), datetime: day }
}

/** What formats the days of a language, made once: that takes longer than to use it. */
function formatOf(language: string): Intl.DateTimeFormat {
  const known = formats.get(language)
  if (known !== undefined) return known
  const format = new Intl.DateTimeFormat([language, 'en'], { dateStyle: 'long', timeZone: 'UTC' })
  formats.set(language, format)
  return format
}
