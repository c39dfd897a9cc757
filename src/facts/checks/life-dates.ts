import type { CheckLanguage } from './check-language.ts'
import { daysOf } from './days.ts'
import type { FoundDate } from './prose/dates-in.ts'
import type { DatedSentence, ToldDate } from './prose/told-date.ts'

/** Brackets that stand farther behind are not about the person. */
const FARTHEST = 100

/**
 * The birth or the death in the brackets behind a person's name: `(14 March 1879 – 18 April 1955)`,
 * `(born 1961)`, `(* 5. Mai 1901 in Oske; † 3. Januar 1980)`. None where they may tell something else.
 */
export function lifeDates(
  { sentence }: DatedSentence,
  deed: 'born' | 'died',
  checks: CheckLanguage,
): readonly ToldDate[] {
  const { lower, dates } = sentence
  const open = lower.indexOf('(')
  const close = lower.indexOf(')', open)
  if (open === -1 || open > FARTHEST || close === -1) return []
  const inside = lower.slice(open, close)
  const within = dates.filter(({ start, end }) => start > open && end <= close)
  if (inside.lastIndexOf('(') > 0 || checks.otherLife.test(inside)) return []
  const [first, second] = within
  if (first === undefined || within.length > 2) return []
  const date = second === undefined ? ofOne(first, deed) : deed === 'born' ? first : second
  if (date === null || !isSaid(inside, open, within, deed, checks)) return []
  return [{ sentence, ...date, isLife: true }]
}

type Bounds = Pick<FoundDate, 'start' | 'end' | 'days'>

/** `14 March 1879 – 18 April 1955` is one date, an interval. */
function ofOne(date: FoundDate, deed: 'born' | 'died'): Bounds | null {
  const [start = '', end] = date.edtf.split('/')
  if (end === undefined) return date
  const half = deed === 'born' ? start : end
  return half === '..' ? null : { ...date, days: daysOf(half) }
}

/** Whether brackets say by a word or by a dash which date is which. */
function isSaid(
  inside: string,
  open: number,
  [first, second]: readonly FoundDate[],
  deed: 'born' | 'died',
  { born, died }: CheckLanguage,
): boolean {
  if (first === undefined) return false
  const before = inside.slice(0, first.start - open)
  if (second === undefined) {
    if (first.edtf.includes('/')) return !first.edtf.includes('..')
    return deed === 'born'
      ? hasSign(before, born) && !hasSign(before, died)
      : hasSign(before, died) && !hasSign(before, born)
  }
  const between = inside.slice(first.end - open, second.start - open)
  if (hasSign(before, died) || hasSign(between, born)) return false
  return hasSign(between, died) || /[-–—]/u.test(between)
}

function hasSign(text: string, pattern: RegExp): boolean {
  return pattern.test(text)
}
