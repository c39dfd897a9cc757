import { expect, test } from 'vitest'
import { segmentsOf } from '../../src/model/segments.ts'

const WORDS = new Intl.Segmenter('und', { granularity: 'word' })
const SIGNS = new Intl.Segmenter('und')

test.each([
  ['words of English', WORDS, 'The river, it is said, has no end. '.repeat(200)],
  ['words of Thai', WORDS, 'แม่น้ำไนเจอร์เป็นแม่น้ำสายหลัก '.repeat(200)],
  ['signs of several characters', SIGNS, 'e\u0301 👩‍👩‍👧‍👦 g\u0308\u0323 नि '.repeat(300)],
])('a long text has the %s that the Segmenter finds in it', (_, segmenter, text) => {
  const found = [...segmentsOf(text, segmenter)].map(({ segment, index }) => [index, segment])
  expect(found).toEqual([...segmenter.segment(text)].map(({ segment, index }) => [index, segment]))
})

test.each([
  ['signs', '👩‍👩‍👧‍👦'.repeat(1000)],
  ['Han', '中'.repeat(100_000)],
  ['marks on one letter', `a${'\u0301'.repeat(5000)}`],
  ['pairs', '𝒳'.repeat(3000)],
])(
  'a text of %s without a space is parted all the same, and never within a character',
  (_, text) => {
    const segments = [...segmentsOf(text, SIGNS)].map(({ segment }) => segment)
    expect(segments.join('')).toBe(text)
    expect(segments.filter((one) => /\p{Surrogate}/u.test(one))).toEqual([])
  },
)
