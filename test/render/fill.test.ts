import { expect, test } from 'vitest'
import { fillOf } from '../../src/render/fill.ts'
import { translator } from '../../src/render/messages.ts'

const fill = fillOf(
  translator(
    { by: 'written <by> {who}', of: { one: '{count} of {whole}', other: '{count}s of {whole}' } },
    'en',
  ),
)

test('a sentence has HTML in its places, and its own signs escaped', () => {
  expect(fill('by', { who: '<a href="a.html">A & B</a>' })).toBe(
    'written &lt;by> <a href="a.html">A & B</a>',
  )
})

test('a count chooses the form', () => {
  expect(fill('of', { whole: '<b>all</b>' }, 2)).toBe('2s of <b>all</b>')
})
