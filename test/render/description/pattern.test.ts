import { expect, test } from 'vitest'
import { patternOf } from '../../../src/render/description/pattern.ts'

const film = patternOf('[{year} ]film[ by {names}]')

test('a part in brackets is left out where it names what is not known', () => {
  expect(film({ year: '1982', names: 'A' })).toBe('1982 film by A')
  expect(film({ year: null, names: 'A' })).toBe('film by A')
  expect(film({ year: '1982' })).toBe('1982 film')
})

test('nothing known is nothing said', () => {
  expect(film({})).toBe(null)
  expect(patternOf('{kind}[ in {place}]')({ place: 'Niger' })).toBe(null)
})

test('brackets and braces in what is filled in are words like others', () => {
  expect(film({ names: '[{year}]' })).toBe('film by [{year}]')
})
