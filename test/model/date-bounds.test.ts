import edtf from 'edtf'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Bounds } from '../../src/model/date-bounds.ts'
import { boundsOf } from '../../src/model/date-bounds.ts'
import { calendarDay } from '../../src/model/day-number.ts'
import { storedDate } from '../../src/model/stored-date.ts'
import { yearText } from '../../src/render/timeline/century.ts'
import { placeOf } from '../../src/render/timeline/place.ts'
import { edtf as anyDate } from '../facts/arbitrary.ts'

const OPTIONS = { seed: 20170705, numRuns: 3000 }
const DAY = 86_400_000

function bounds(text: string): Bounds {
  const date = storedDate(text)
  if (date === null) throw new Error(`${text} is not stored`)
  return boundsOf(date)
}

/** A day number as EDTF writes the day; `..` where it is open. */
function dayText(number: number): string {
  if (!Number.isFinite(number)) return '..'
  const { year, month, day } = calendarDay(number)
  return [yearText(year), ...[month, day].map((part) => String(part).padStart(2, '0'))].join('-')
}

test.each(
  `
  2017-07-05            → 2017-07-05 to 2017-07-05
  2016-02               → 2016-02-01 to 2016-02-29
  1863                  → 1863-01-01 to 1863-12-31
  1066?                 → 1066-01-01 to 1066-12-31
  -1449~                → -1449-01-01 to -1449-12-31
  -0043-03-15           → -0043-03-15 to -0043-03-15
  1944-21               → 1944-03-01 to 1944-05-31
  1944-22               → 1944-06-01 to 1944-08-31
  1944-24               → 1944-12-01 to 1945-02-28
  199X                  → 1990-01-01 to 1999-12-31
  11XX                  → 1100-01-01 to 1199-12-31
  00XX                  → 0001-01-01 to 0099-12-31
  -00XX                 → -0099-01-01 to 0000-12-31
  -01XX                 → -0199-01-01 to -0100-12-31
  1863-07-01/1863-07-03 → 1863-07-01 to 1863-07-03
  11XX/12XX             → 1100-01-01 to 1299-12-31
  -0026/0014            → -0026-01-01 to 0014-12-31
  2017-03/..            → 2017-03-01 to ..
  ../1066               → .. to 1066-12-31
  `
    .trim()
    .split('\n')
    .map((line) => line.trim().split(/ +→ /u) as [string, string]),
)('%s is from %s', (text, expected) => {
  const { first, last } = bounds(text)
  expect(`${dayText(first)} to ${dayText(last)}`).toBe(expected)
})

test('any date that can be stored has its first day not after its last, and a place', () => {
  fc.assert(
    fc.property(anyDate, (text) => {
      const { first, last } = bounds(text)
      expect(first).toBeLessThanOrEqual(last)
      const place = placeOf(storedDate(text) as NonNullable<ReturnType<typeof storedDate>>)
      expect(Number.isSafeInteger(place?.order[0])).toBe(true)
    }),
    OPTIONS,
  )
})

test('the oracle for EDTF agrees with every date that it can say', () => {
  // It cannot say an open beginning, a season is a quarter to it, and the first century has a year 0.
  const isSaid = (text: string) =>
    !text.startsWith('..') && !/-2[1-4]$/u.test(text) && !text.includes('00XX')
  fc.assert(
    fc.property(anyDate.filter(isSaid), (text) => {
      const { min, max } = edtf(text)
      const { first, last } = bounds(text)
      expect({ text, first, last }).toEqual({
        text,
        first: Math.floor(min / DAY),
        last: Number.isFinite(max) ? Math.floor(max / DAY) : max,
      })
    }),
    OPTIONS,
  )
})
