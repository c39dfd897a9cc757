import fc from 'fast-check'
import { expect, test } from 'vitest'
import { canonicalText } from '../../src/model/canonical-text.ts'
import type { Value } from '../../src/model/infobox.ts'

const count = { approximate: false, kind: null }

test.each<[Value, string]>([
  [{ type: 'date', edtf: '2012/..' }, '2012/..'],
  [{ type: 'place', parts: [{ name: 'Agadez' }, { name: 'Niger' }] }, 'Agadez, Niger'],
  [{ type: 'entities', items: [{ name: 'France' }, { name: 'Mali' }] }, 'France; Mali'],
  [{ type: 'entities', items: [{ name: 'A; B' }, { name: 'C\\' }] }, 'A\\; B; C\\\\'],
  [{ type: 'counts', counts: [{ ...count, min: 5, max: 6, kind: 'killed' }] }, '5..6 killed'],
  [
    {
      type: 'counts',
      counts: [
        { ...count, min: 10000, max: null, kind: 'men' },
        { ...count, min: 200, max: 200, approximate: true },
      ],
    },
    '10000.. men; ~200',
  ],
  [{ type: 'quantity', amount: 1240, unit: 'km²' }, '1240 km²'],
  [{ type: 'quantity', amount: 10, max: 12, unit: 'km', approximate: true }, '~10..12 km'],
  [{ type: 'quantity', amount: -430, unit: null }, '-430'],
  [{ type: 'coordinates', latitude: 14.5, longitude: -5.25 }, '14.5, -5.25'],
  [{ type: 'image', path: 'maps/niger.svg' }, 'maps/niger.svg'],
  [{ type: 'none' }, ''],
  [{ type: 'unknown' }, ''],
  [{ type: 'text' }, ''],
])('%j is %s', (value, text) => {
  expect(canonicalText(value)).toBe(text)
})

/** As docs/data.md tells it: parted at signs that no `\` stands before. */
function parted(text: string, sign: string): string[] {
  const parts = text.match(new RegExp(`(?:\\\\.|[^\\\\${sign}])*(?:${sign} |$)`, 'gsu')) ?? []
  return parts
    .slice(0, -1)
    .map((part) => part.replace(new RegExp(`${sign} $`, 'u'), '').replace(/\\(.)/gsu, '$1'))
}

test('names of any signs can be parted again', () => {
  const unit = fc.constantFrom(';', ',', '\\', ' ', 'a', 'é', '\n')
  const names = fc.array(fc.string({ minLength: 1, unit }), { minLength: 1, maxLength: 4 })
  fc.assert(
    fc.property(names, (list) => {
      const items = list.map((name) => ({ name }))
      expect(parted(`${canonicalText({ type: 'entities', items })}; `, ';')).toEqual(list)
      expect(parted(`${canonicalText({ type: 'place', parts: items })}, `, ',')).toEqual(list)
    }),
  )
})
