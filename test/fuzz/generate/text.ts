import fc from 'fast-check'
import { hostileBlock, hostileText, PIECES } from '../../parse/hostile.ts'
import { NASTY } from './nasty.ts'

const WORDS = [
  'alpha1',
  'bravo',
  'Charlie',
  'delta',
  'Écho',
  'foxtrot9',
  '2017',
  'of',
  'the',
  'and',
  'In',
  'was',
]

/** A piece of anything. */
export const piece = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...WORDS) },
  { weight: 2, arbitrary: fc.constantFrom(...NASTY) },
  { weight: 2, arbitrary: fc.constantFrom(...PIECES) },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 8 }) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 4 }) },
)

/** A few pieces within a line. */
export const line = fc
  .array(fc.tuple(piece, fc.constantFrom(' ', ' ', '', ', ')), { maxLength: 8 })
  .map((pieces) =>
    pieces
      .flat()
      .join('')
      .replace(/[\r\n]+/gu, ' '),
  )

const nested = fc
  .tuple(fc.constantFrom('> ', '- ', '1. ', '  ', '    ', '\t', '* '), hostileText, fc.nat(3))
  .map(([mark, text, times]) =>
    text
      .split('\n')
      .map((one) => mark.repeat(times) + one)
      .join('\n'),
  )

const block = fc.oneof(
  { weight: 3, arbitrary: line },
  { weight: 2, arbitrary: hostileBlock },
  { weight: 2, arbitrary: hostileText },
  { weight: 1, arbitrary: nested },
  {
    weight: 1,
    arbitrary: fc
      .tuple(fc.integer({ min: 1, max: 7 }), line)
      .map(([level, text]) => `${'='.repeat(level)} ${text} ${'='.repeat(level)}`),
  },
  {
    weight: 1,
    arbitrary: fc
      .tuple(fc.integer({ min: 1, max: 7 }), line)
      .map(([level, text]) => `${'#'.repeat(level)} ${text}`),
  },
)

/** A body of a few blocks. */
export const body = fc
  .array(fc.tuple(block, fc.constantFrom('\n\n', '\n\n', '\n', '\n\n\n', '\n \n')), {
    maxLength: 8,
  })
  .map((blocks) => blocks.flat().join(''))
