import { describe, expect, test } from 'vitest'
import type { PictureView } from '../../../src/model/timeline-view.ts'
import { eventsOf } from '../../../src/render/timeline/events.ts'
import { pictureOf } from '../../../src/render/timeline/picture.ts'
import { siteOf } from '../../support/pages.ts'

/** The picture of articles that have one date each, in the order of the dates. */
function picture(...dates: string[]): PictureView {
  const articles = dates.map((date, index) => [`A${index}`, `Infobox event\n- Date: ${date}`])
  const seen = pictureOf(eventsOf(siteOf(Object.fromEntries(articles))), 'timeline.html')
  if (seen === null) throw new Error('there is no picture')
  return seen
}

describe('the axis has round ticks that fit', () => {
  const axis = (...dates: string[]) =>
    picture(...dates)
      .ticks.map(({ edtf }) => edtf)
      .join(' ')
  test.each([
    [['3000 BC', '2017'], '-2999 -1999 -0999 0001 1000 2000'],
    [['500 BC', 'AD 500'], '-0399 -0199 0001 0200 0400'],
    [['1914', '1945'], '1915 1920 1925 1930 1935 1940 1945'],
    [['March 2012', 'May 2015'], 'XXXX-07 2013 XXXX-07 2014 XXXX-07 2015'],
    [['January 5, 2017', 'July 5, 2017'], 'XXXX-02 XXXX-03 XXXX-04 XXXX-05 XXXX-06 XXXX-07'],
    [['July 1–3, 1863', 'July 4, 1863'], 'XXXX-07-01 XXXX-07-02 XXXX-07-03 XXXX-07-04 XXXX-07-05'],
    [['July 5, 2017', 'July 5, 2017'], '2017 XXXX-04 XXXX-07 XXXX-10 2018'],
  ])('%j', (dates, ticks) => {
    expect(axis(...dates)).toBe(ticks)
  })
})

describe('a date of few', () => {
  const shape = (date: string) => {
    const { marks } = picture('1000', date, '1999')
    const one = marks.find(({ title }) => title === 'A1')
    return {
      shape: one?.width === null ? 'point' : 'bar',
      isVague: one?.isVague,
      isOpen: one?.isOpen,
    }
  }

  test.each([
    ['14 October 1066', 'point', false, null],
    ['1066', 'point', false, null],
    ['c. 1066', 'point', true, null],
    ['1066?', 'point', true, null],
    ['12th century', 'bar', true, null],
    ['1096–1291', 'bar', false, null],
    ['before 1066', 'bar', false, 'start'],
    ['after 1066', 'bar', false, 'end'],
  ])('%s is a %s; vague: %s; open: %s', (date, kind, isVague, isOpen) => {
    expect(shape(date)).toEqual({ shape: kind, isVague, isOpen })
  })

  test('lies on the axis, whatever it is', () => {
    const { marks } = picture('before 3000 BC', '2999 BC', '1st century BC', 'after 2017', '9999')
    for (const { at, width } of marks) {
      expect(at).toBeGreaterThanOrEqual(0)
      expect(at + (width ?? 0)).toBeLessThanOrEqual(100)
    }
  })

  test('has its words where there is room', () => {
    const { marks } = picture('1000', '1999')
    expect(marks.map(({ anchor }) => anchor)).toEqual(['start', 'end'])
  })
})

test('many dates are bars that count them, and the highest is named', () => {
  const dates = Array.from({ length: 30 }, (_, index) => String(1900 + index))
  const { marks, bars, highest } = picture(...dates, '1905', 'March 1905')
  expect(marks).toEqual([])
  expect(bars.reduce((sum, { count }) => sum + count, 0)).toBe(32)
  expect(highest).toMatchObject({ edtf: '1905', count: 3, height: 100 })
})

test('one date alone is no picture', () => {
  const events = eventsOf(siteOf({ Alone: 'Infobox event\n- Date: 1066' }))
  expect(pictureOf(events, 'timeline.html')).toBeNull()
})
