import fc from 'fast-check'
import { expect, test } from 'vitest'
import { singleSpaced } from '../../src/model/single-spaced.ts'

test('each run of white space becomes one plain space', () => {
  expect(singleSpaced(' a  b\tc\r\nd\u{a0}e\u{2003} f g ')).toBe(' a b c d e f g ')
})

test('whatever stands around it stays', () => {
  const piece = fc.constantFrom('a', 'é', '.', ' ', '  ', '\n', '\t', '\u{a0}', '\u{2009}')
  const text = fc.array(piece).map((pieces) => pieces.join(''))
  fc.assert(
    fc.property(text, (given) => {
      expect(singleSpaced(given)).toBe(given.replace(/\s+/gu, ' '))
    }),
    { seed: 20170705 },
  )
})
