/** Months have further names in Arabic (those of the Levant, of Algeria and of Morocco) and in Austria. */
const VARIANTS: Readonly<Record<string, readonly string[]>> = {
  ar: ['ar-LB', 'ar-DZ', 'ar-MA'],
  de: ['de-AT'],
}

/**
 * The names of the months as a language's dates write them, long and short, and those of English; in
 * lower case, without a final point. Null for languages whose years are not those of the Gregorian
 * calendar: a `2560` of theirs is another year.
 *
 * @example monthsOf('fr')?.get('juillet') // 7
 */
export function monthsOf(tag: string): ReadonlyMap<string, number> | null {
  const { calendar } = new Intl.DateTimeFormat(tag).resolvedOptions()
  if (calendar !== 'gregory') return null
  const [primary = ''] = tag.toLowerCase().split('-')
  const months = new Map<string, number>()
  for (const language of new Set(['en', ...(VARIANTS[primary] ?? []), tag])) {
    for (const month of ['long', 'short'] as const) addNames(months, language, month)
  }
  return months.set('sept', 9)
}

function addNames(months: Map<string, number>, language: string, month: 'long' | 'short'): void {
  const options = { month, calendar: 'gregory', timeZone: 'UTC' } as const
  for (const format of [
    new Intl.DateTimeFormat(language, { ...options, day: 'numeric' }),
    new Intl.DateTimeFormat(language, options),
  ]) {
    for (let index = 0; index < 12; index++) {
      const parts = format.formatToParts(Date.UTC(2017, index, 5))
      const name = monthKey(parts.find(({ type }) => type === 'month')?.value ?? '')
      if (/\p{L}/u.test(name)) months.set(name, index + 1)
    }
  }
}

/** The names of the months from January on, as a language's dates write them. */
export function monthNames(tag: string): readonly string[] {
  const options = { month: 'long', day: 'numeric', calendar: 'gregory', timeZone: 'UTC' } as const
  const format = new Intl.DateTimeFormat(tag, options)
  return Array.from({ length: 12 }, (_, index) => {
    const parts = format.formatToParts(Date.UTC(2017, index, 5))
    return parts.find(({ type }) => type === 'month')?.value ?? ''
  })
}

/** A month's name as it is looked up. */
export function monthKey(name: string): string {
  return name.normalize('NFKC').toLowerCase().replace(/\.$/u, '')
}
