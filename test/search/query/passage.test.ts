import { expect, test } from 'vitest'
import { passageOf } from '../../../src/search/query/passage.ts'
import { plainTokens } from '../../support/plain-index.ts'

/** A passage as a line: what is marked in brackets. */
function line(
  text: string,
  marks: readonly (readonly (readonly string[])[])[],
  lines = '',
): string {
  const article = { text, lines, language: 'en' }
  const passage = passageOf(article, { marks }, { tokens: plainTokens })
  const words = passage.pieces.map((one) => (one.isMarked ? `[${one.text}]` : one.text)).join('')
  return `${passage.isCutBefore ? '… ' : ''}${words}${passage.isCutAfter ? ' …' : ''}`
}

const LONG = `${'Nothing is said here of it at all. '.repeat(20)}The raid began at dawn. ${'More of nothing. '.repeat(20)}`

test('begins with the sentence that has what was asked for', () => {
  expect(line(LONG, [[['raid']]])).toMatch(/^The \[raid\] began at dawn\. /u)
  expect(line(LONG, [[['raid']]]).length).toBeLessThan(250)
})

test('shows where most of the words stand, not the first of them', () => {
  const text = `A raid. ${'And so on and on. '.repeat(30)}The raid on Sarn was told later.`
  expect(line(text, [[['raid']], [['sarn']]])).toContain('[raid] on [Sarn]')
})

test('marks a phrase as a whole, and nowhere else', () => {
  expect(line('The valley of Midal is no Midal valley.', [[['midal'], ['valley']]])).toBe(
    'The valley of Midal is no [Midal valley].',
  )
})

test('is the beginning where no words were asked for', () => {
  expect(line('First things. Then others.', [])).toBe('First things. Then others.')
  expect(line(LONG, [])).toMatch(/^Nothing is said here/u)
})

test('takes what is written before the facts that stand behind it', () => {
  const text = 'The town had walls.\nWalls: three'
  expect(line(text, [[['wall']]], 'bf')).toBe('The town had [walls].')
  expect(line(text, [[['three']]], 'bf')).toContain('[three]')
})

test('parts what stands on lines of its own by dots', () => {
  expect(line('Short lead.\nHeading\nThe walls.', [[['wall']], [['lead']]])).toBe(
    'Short [lead]. · Heading · The [walls].',
  )
})

test('cuts a text without spaces and without sentences somewhere, and no character in two', () => {
  const passage = line(`${'𠀀'.repeat(300)} raid ${'𠀀'.repeat(300)}`, [[['raid']]])
  expect(passage).toContain('[raid]')
  expect(passage).not.toMatch(/[\ud800-\udfff]/u)
})
