/**
 * Compares as a language sorts, numbers by their value. A language that ICU does not know is sorted as
 * CLDR's root collation has it, which English shares: else `Intl` would fall back to the language of the
 * machine, and the same articles would give other bytes there.
 */
export function collatorOf(
  language: string,
  sensitivity: Intl.CollatorOptions['sensitivity'] = 'variant',
): Intl.Collator {
  return new Intl.Collator([language, 'en'], { numeric: true, sensitivity })
}
