import { parse } from 'csv-parse/sync'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { csvRecord } from '../../src/render/csv.ts'

test('a record ends with CRLF, and quotes what must be quoted', () => {
  expect(csvRecord(['Niger', '', 'a "b"', 'c, d', 'e\nf'])).toBe(
    'Niger,,"a ""b""","c, d","e\nf"\r\n',
  )
})

test('what a spreadsheet would take for a formula stays as it is', () => {
  expect(csvRecord(['=1+1', '-0043', '+5', '@a'])).toBe('=1+1,-0043,+5,@a\r\n')
})

test('records of any texts are read as they were written', () => {
  const record = fc.array(fc.string({ unit: 'grapheme' }), { minLength: 2, maxLength: 2 })
  const signs = fc.array(fc.string({ unit: fc.constantFrom('"', ',', '\r', '\n', ' ', 'a') }), {
    minLength: 2,
    maxLength: 2,
  })
  fc.assert(
    fc.property(fc.array(fc.oneof(record, signs)), (records) => {
      const text = records.map(csvRecord).join('')
      // The RFC has no record of empty fields without commas, so each of these has two.
      expect(parse(text, { record_delimiter: '\r\n' })).toEqual(records)
    }),
  )
})
