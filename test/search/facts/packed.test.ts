import fc from 'fast-check'
import { expect, test } from 'vitest'
import { pack, packSteps, unpack, unpackSteps } from '../../../src/search/facts/packed.ts'

const numbers = fc.array(fc.integer({ min: 0, max: 2 ** 31 - 1 }))

test('numbers come back as they were', () => {
  fc.assert(
    fc.property(numbers, (some) => {
      expect([...unpack(pack(some))]).toEqual(some)
    }),
  )
  expect(pack([0, 31, 32])).toBe('AfgB')
})

test('ascending numbers come back from their steps', () => {
  fc.assert(
    fc.property(numbers, (some) => {
      const ascending = [...some].sort((a, b) => a - b)
      expect([...unpackSteps(packSteps(ascending))]).toEqual(ascending)
    }),
  )
})

test('any text gives numbers, or none', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      expect(() => unpack(text)).not.toThrow()
    }),
  )
})
