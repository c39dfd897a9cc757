import { expect, test } from 'vitest'
import { calendarDay } from '../../../src/model/day-number.ts'
import { readDate } from '../../../src/search/query/read-date.ts'
import { foldUnit, readNumber } from '../../../src/search/query/read-number.ts'

/** The first and the last day that a date typed can mean. */
function days(text: string): string | null {
  const bounds = readDate(text)
  if (bounds === null) return null
  return [bounds.first, bounds.last]
    .map((day) => Object.values(calendarDay(day)).join('-'))
    .join(' to ')
}

test.each([
  ['2017', '2017-1-1 to 2017-12-31'],
  ['2017-07', '2017-7-1 to 2017-7-31'],
  ['2017-7-5', '2017-7-5 to 2017-7-5'],
  ['199X', '1990-1-1 to 1999-12-31'],
  ['1990s', '1990-1-1 to 1999-12-31'],
  ['19XX', '1900-1-1 to 1999-12-31'],
  ['12th century', '1100-1-1 to 1199-12-31'],
  ['44 BC', '-43-1-1 to -43-12-31'],
  ['44BC', '-43-1-1 to -43-12-31'],
  ['-44', '-43-1-1 to -43-12-31'],
  ['٢٠١٧', '2017-1-1 to 2017-12-31'],
  ['２０１７', '2017-1-1 to 2017-12-31'],
  ['公元前44年', '-43-1-1 to -43-12-31'],
  ['79 AD', '79-1-1 to 79-12-31'],
  ['2017-13', null],
  ['2017-01-32', null],
  ['0', null],
  ['12345', null],
  ['July', null],
  ['', null],
])('the date %j', (text, expected) => {
  expect(days(text)).toBe(expected)
})

test.each([
  ['5', 5, ''],
  ['5.5', 5.5, ''],
  ['1,240 km²', 1240, 'km²'],
  ['1 240km2', 1240, 'km2'],
  ['-3 m', -3, 'm'],
  ['٥٠٠', 500, ''],
])('the number %j', (text, number, unit) => {
  expect(readNumber(text)).toEqual({ number, unit })
})

test('what is no number is none', () => {
  for (const text of ['', 'abc', 'km²', '..']) expect(readNumber(text)).toBe(null)
})

test('a unit may be typed in several ways', () => {
  expect(foldUnit('km2')).toBe(foldUnit('km²'))
  expect(foldUnit('Sq. mi.')).toBe(foldUnit('sq mi'))
})
