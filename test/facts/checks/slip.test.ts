import { expect, test } from 'vitest'
import { isSlip } from '../../../src/facts/checks/slip.ts'

test.each([
  ['attack', 'atack'],
  ['explosion', 'explsion'],
  ['railway', 'raliway'],
  ['Tahoua', 'Tahuoa'],
  ['Hartmoor', 'Hatrmoor'],
  ['disaster', 'dissater'],
])('%s is misspelt as %s', (right, written) => {
  expect(isSlip(right, written)).toBe(true)
})

test.each([
  ['attack', 'attacks', 'another number'],
  ['harbour', 'harbor', 'another land'],
  ['organisation', 'organization', 'another land'],
  ['theatre', 'theater', 'another land'],
  ['Gaddafi', 'Qaddafi', 'another transcription'],
  ['Mohammed', 'Mohamed', 'another transcription'],
  ['Ménaka', 'Menaka', 'without its accent'],
  ['Kaldun', 'Khaldun', 'another transcription'],
  ['raid', 'rain', 'too short'],
  ['battle', 'siege', 'another word'],
])('%s is not misspelt as %s: %s', (right, written) => {
  expect(isSlip(right, written)).toBe(false)
})
