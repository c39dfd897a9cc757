import { describe, expect, test } from 'vitest'
import { compacter } from '../../src/build/shard/compact.ts'

describe('a compact copy', () => {
  test('says what the original says', () => {
    const data = {
      short: 'Niger',
      long: 'A river that is long enough for its name to be cut out of a text. '.repeat(200),
      arabic: 'نهر النيجر هو ثالث أطول نهر في أفريقيا',
      half: `half of a character: \ud83d`,
      nothing: null,
      unset: undefined,
      number: -0,
      list: ['a', ['b'], []],
      map: new Map([['key', { words: ['one', 'two'] }]]),
      set: new Set(['x']),
    }
    expect(compacter()(data)).toStrictEqual(data)
  })

  test('is another object, whose changes the original does not see', () => {
    const original = { list: ['a'] }
    const copy = compacter()(original)
    copy.list.push('b')
    expect(original).toEqual({ list: ['a'] })
  })

  test('shares empty lists, of which records have many', () => {
    const compact = compacter()
    expect(compact({ links: [] }).links).toBe(compact({ links: [] }).links)
  })
})
