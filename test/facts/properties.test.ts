import edtf from 'edtf'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { printValue } from '../../src/facts/print.ts'
import type { ValueType } from '../../src/model/infobox.ts'
import { VALUE_TYPES } from '../../src/model/infobox.ts'
import { fieldText, value } from './arbitrary.ts'
import { LANGUAGES, language, read } from './support.ts'

const OPTIONS = { seed: 20170705, numRuns: 400 }

describe.each(VALUE_TYPES)('any text as %s', (type) => {
  test('is read without an exception, in every language', () => {
    const text = fc.oneof(fc.string({ unit: 'binary' }), fc.string(), fieldText)
    const check = (tag: string, written: string, commas: boolean) => {
      const reading = read(tag, written, { value: type, commas })
      expect(reading === null || 'value' in reading || 'fault' in reading).toBe(true)
    }
    fc.assert(fc.property(fc.constantFrom(...LANGUAGES, 'ru', 'fa'), text, fc.boolean(), check), {
      ...OPTIONS,
      numRuns: 2000,
    })
  })

  test('is text where it is long', () => {
    for (const piece of ['July 5, ', '5 killed, ', 'A; ', '((', '{{a|', '1,', '14°', 'c. ', '\n']) {
      expect(read('en', piece.repeat(50_000), { value: type })).toBeNull()
    }
  })
})

describe.each(LANGUAGES)('in %s', (tag) => {
  test('a value printed and read again is the same', () => {
    fc.assert(
      fc.property(value, (one) => {
        const text = printValue(one, language(tag))
        const type = one.type === 'none' || one.type === 'unknown' ? 'text' : one.type
        expect({ text, ...read(tag, text, { value: type }) }).toEqual({ text, value: one })
      }),
      OPTIONS,
    )
  })

  test('whatever is read as a date is EDTF, and so is what it is printed as', () => {
    const dates = fc.oneof(
      fieldText,
      value.map((one) => printValue(one, language(tag))),
    )
    fc.assert(
      fc.property(dates, (text) => {
        const reading = read(tag, text, { value: 'date' })
        if (reading === null || !('value' in reading) || reading.value.type !== 'date') return
        expect(() => edtf(edtfOf(reading.value))).not.toThrow()
        const again = printValue(reading.value, language(tag))
        expect(read(tag, again, { value: 'date' })).toEqual(reading)
      }),
      { ...OPTIONS, numRuns: 2000 },
    )
  })
})

/** The EDTF of a value that is a date. */
function edtfOf(one: { readonly type: string } & { readonly edtf?: string }): string {
  return one.edtf ?? ''
}

/** Texts on which a pattern that tries again and again would grow faster than the text. */
const HARD: readonly [ValueType, (length: number) => string][] = [
  ['date', (length) => '1'.repeat(length)],
  ['date', (length) => '5 '.repeat(length / 2)],
  ['date', (length) => `July 5, 2017 (${'1 '.repeat(length / 2)}`],
  ['date', (length) => '{{circa|'.repeat(length / 8)],
  ['counts', (length) => `${'1,'.repeat(length / 2)}x`],
  ['counts', (length) => '5 killed and '.repeat(length / 13)],
  ['quantity', (length) => `${'9'.repeat(length)}!`],
  ['quantity', (length) => `${'5 km ('.repeat(length / 6)}`],
  ['quantity', (length) => `${'US$'.repeat(length / 3)}5`],
  ['place', (length) => 'A. b '.repeat(length / 5)],
  ['entities', (length) => '{{ubl|A'.repeat(length / 7)],
]

describe('time grows with the text, not faster', () => {
  test.each(HARD)('%s %#', (type, text) => {
    const time = (length: number) => {
      const written = text(length)
      const runs = Array.from({ length: 9 }, () => {
        const start = performance.now()
        for (let turn = 0; turn < 20; turn++) read('en', written, { value: type })
        return performance.now() - start
      })
      return Math.min(...runs)
    }
    time(200)
    // Eight times the text; a cube would take 512 times as long.
    expect(time(1600)).toBeLessThan(120 * Math.max(time(200), 0.02))
  })
})
