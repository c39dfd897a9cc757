import { expect, test } from 'vitest'
import { translator } from '../../src/render/messages.ts'

const t = translator(
  { pages: { one: '{count} page', other: '{count} pages' }, by: 'by {who}' },
  'en',
)

test('a message has its names filled in', () => {
  expect(t('by', { who: 'us' })).toBe('by us')
})

test('a message with plural forms is chosen by its count, written as the language writes numbers', () => {
  expect([t('pages', { count: 1 }), t('pages', { count: 1200 })]).toEqual(['1 page', '1,200 pages'])
})

test('plural forms are those of the language', () => {
  const arabic = translator({ pages: { two: 'صفحتان', other: '{count}' } }, 'ar')
  expect(arabic('pages', { count: 2 })).toBe('صفحتان')
})

test('a message that nobody wrote is a fault', () => {
  expect(() => t('constructor')).toThrow('no message `constructor`')
})
