import { expect, test } from 'vitest'
import { nearest } from '../../src/model/nearest.ts'

const KEYS = ['title', 'aliases', 'description', 'categories', 'date', 'combatant']

test.each([
  ['titel', 'title'],
  ['alises', 'aliases'],
  ['descripton', 'description'],
  ['Combattant', 'combatant'],
])('%s is most likely meant as %s', (word, meant) => {
  expect(nearest(word, KEYS)).toBe(meant)
})

test.each(['name', 'x', 'constructor', 'place'])('%s is nobody’s misspelling', (word) => {
  expect(nearest(word, KEYS)).toBeNull()
})
