/**
 * A date as `<time datetime>` says it: a year, a month or a day; null for any other EDTF, which HTML has no
 * way to say (https://html.spec.whatwg.org/multipage/text-level-semantics.html#the-time-element), and for
 * years before 1000, which validators take for slips of the pen.
 *
 * @example datetimeOf('2017-07') // '2017-07'
 * @example datetimeOf('1944-22') // null
 */
export function datetimeOf(edtf: string): string | null {
  return /^[1-9]\d{3}(?:-[01]\d(?:-\d{2})?)?$/u.test(edtf) ? edtf : null
}
