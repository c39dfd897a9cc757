/**
 * The earliest day of a date, as a number that sorts: of a month its first, of a century its first year.
 * What is only known to end before a day stands just before that day.
 *
 * @param edtf a date as it is stored (EDTF, ISO 8601-2).
 * @example dateOrder('2017-07') < dateOrder('2017-07-05') // true
 * @example dateOrder('../1066') < dateOrder('1066') // true
 */
export function dateOrder(edtf: string): number {
  const [start = '', end = ''] = edtf.split('/')
  return start === '..' ? firstDay(end) - 0.5 : firstDay(start)
}

function firstDay(point: string): number {
  const [, minus, digits = '', marks = ''] = /^(-?)(\d{2,3})(X{1,2})$/u.exec(point) ?? []
  if (marks !== '') {
    const years = 10 ** marks.length
    const first = Number(digits) * years
    return dayNumber(minus === '-' ? -(first + years - 1) : first, 1, 1)
  }
  const [, year = '0', month = '1', day = '1'] =
    /^(-?\d{4})(?:-(\d{2}))?(?:-(\d{2}))?/u.exec(point) ?? []
  return dayNumber(Number(year), monthOf(Number(month)), Number(day))
}

/** A season (21 to 24, from spring on) begins in March, June, September or December. */
function monthOf(month: number): number {
  return month > 20 ? (month - 20) * 3 : month
}

/** Not days that have passed, but in their order. */
function dayNumber(year: number, month: number, day: number): number {
  return (year * 12 + month - 1) * 31 + day - 1
}
