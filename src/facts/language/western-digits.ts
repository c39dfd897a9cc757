const ZERO = 0x660

/**
 * Arabic digits and their marks as those of Europe.
 *
 * @example westernDigits('٥ يوليو ٢٠١٧') // '5 يوليو 2017'
 */
export function westernDigits(text: string): string {
  if (!/[٠-٩]/u.test(text)) return text
  return text
    .replace(/[٠-٩]/gu, (digit) => String((digit.codePointAt(0) ?? ZERO) - ZERO))
    .replaceAll('٫', '.')
    .replaceAll('٬', ',')
}
