/** How a language writes numbers, as patterns for one whole number. */
export interface NumberMarks {
  /** A run of characters that a number may be made of, as the source of a pattern. */
  readonly run: string
  /** Digits in groups of three, perhaps with decimals: `1,240.5`. */
  readonly grouped: RegExp
  /** Digits, perhaps with decimals. */
  readonly plain: RegExp
  /** `1.240` may be one and a bit, or a thousand as the neighbours write it. */
  readonly ambiguous: RegExp
  readonly decimal: string
  /** All marks that group digits. */
  readonly groups: RegExp
}

/** Spaces that keep digits together; an ordinary one does so only where the comma is for decimals. */
const FIXED_SPACES = '\\u00a0\\u2009\\u202f'

/**
 * The marks of a language's numbers, from `Intl`.
 *
 * @example numberMarks('de').grouped.test('1.240,5') // true
 */
export function numberMarks(tag: string): NumberMarks {
  const parts = new Intl.NumberFormat(tag, { useGrouping: true }).formatToParts(1234567.5)
  const mark = (kind: string) => arabicMark(parts.find(({ type }) => type === kind)?.value ?? '')
  const decimal = mark('decimal') === ',' ? ',' : '.'
  const group = mark('group')
  const space = decimal === ',' ? ' ' : ''
  const groups = `${escaped(/\s/u.test(group) ? '' : group)}${FIXED_SPACES}${space}`
  const fraction = `(?:${escaped(decimal)}\\d+)?`
  return {
    run: `\\d(?:[\\d.,'’${FIXED_SPACES}${space}]*\\d)?`,
    grouped: new RegExp(`^\\d{1,3}([${groups}])\\d{3}(?:\\1\\d{3})*${fraction}$`, 'u'),
    plain: new RegExp(`^\\d+${fraction}$`, 'u'),
    ambiguous: new RegExp(`^[1-9]\\d{0,2}${escaped(decimal)}\\d{3}$`, 'u'),
    decimal,
    groups: new RegExp(`[${groups}]`, 'gu'),
  }
}

/** Arabic marks are read as those that the digits of Europe have. */
function arabicMark(mark: string): string {
  return mark === '٫' ? '.' : mark === '٬' ? ',' : mark
}

function escaped(mark: string): string {
  return mark === '.' ? '\\.' : mark
}
