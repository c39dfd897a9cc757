const TEMPLATE = /\{\{([^{}|]+)\|([^{}]*)\}\}/gu
/** Templates that begin with year, month and day. */
const NUMBERS =
  /^(?:(?:start|end|birth|death) date(?: and age)?|(?:birth|death) year and age|film date|launch date)$/u
/** Templates that hold a date in words. */
const WORDS = /^(?:birth|death|start|end)-date(?: and age)?$/u
const CIRCA = /^(?:circa|c\.?|ca\.?)$/u
/** Parameters that only say how a date is shown. */
const NAMED = /^(?:df|mf|br|p|paren)\s*=/u

/**
 * Dates in the templates of Wikipedia as plain ones; a template that is not surely a date stays, and
 * no reader takes it for one.
 *
 * @param text in lower case.
 * @example pastedDate('{{birth date and age|df=yes|1947|7|30}}') // '1947-07-30'
 * @example pastedDate('{{circa|1450}}') // 'c. 1450'
 */
export function pastedDate(text: string): string {
  if (!text.includes('{{')) return text
  return text.replace(TEMPLATE, (whole, name: string, parameters: string) => {
    const given = parameters.split('|').map((one) => one.trim())
    const values = given.filter((one) => one !== '' && !NAMED.test(one))
    return dateIn(name.trim().replaceAll('_', ' '), values) ?? whole
  })
}

function dateIn(name: string, values: readonly string[]): string | null {
  const [first = ''] = values
  if (CIRCA.test(name)) return values.length === 1 ? `c. ${first}` : null
  if (WORDS.test(name)) return values.length <= (name.startsWith('death') ? 2 : 1) ? first : null
  return NUMBERS.test(name) ? numbersIn(name, values) : null
}

/** `death date and age` has the date of birth behind that of death; more may be a time of day. */
function numbersIn(name: string, values: readonly string[]): string | null {
  if (!values.every((value) => /^\d{1,4}$/u.test(value))) return null
  const isPair = name === 'death date and age'
  if (isPair ? values.length !== 6 : values.length > 3) return null
  if (/ year /u.test(name) && values.length > 1) return null
  const [year = '', month, day] = values
  if (!/^[1-9]\d{3}$/u.test(year)) return null
  if (month === undefined) return year
  const padded = month.padStart(2, '0')
  if (day === undefined) return Number(month) <= 12 ? `${MONTHS[Number(month) - 1]} ${year}` : null
  return `${year}-${padded}-${day.padStart(2, '0')}`
}

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ')
