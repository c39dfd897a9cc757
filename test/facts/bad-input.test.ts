import { describe, expect, test } from 'vitest'
import { dataOf } from '../../src/render/data.ts'
import { standingOf } from '../../src/render/standing.ts'
import { compileTexts } from '../support/compile.ts'

/** The first field of an article's infobox, and the rules that its article broke. */
function fieldOf(type: string, line: string) {
  const text = `= Title =\n\nInfobox ${type}\n- ${line}\n\nText.`
  const { site, diagnostics } = compileTexts(new Map([['a.txt', text]]))
  const [article] = site.articles
  const field =
    article === undefined ? undefined : dataOf(standingOf(site, article)).infobox?.fields[0]
  return { field, rules: diagnostics.map(({ rule }) => rule) }
}

describe('a field of 100 KB is kept to the letter, as text', () => {
  test.each([
    ['military conflict', 'Date', 'July 5, 2017 – '],
    ['military conflict', 'Casualties1', '5 killed, '],
    ['military conflict', 'Combatant1', 'Niger; '],
    ['settlement', 'Country', 'Niger, '],
    ['settlement', 'population_total', '1,'],
    ['settlement', 'coordinates', '14°30′N '],
  ])('%s: %s', (type, key, piece) => {
    const text = `${piece.repeat(Math.ceil(100_000 / piece.length))}x`
    const { field } = fieldOf(type, `${key}: ${text}`)
    expect(field?.text).toBe(text)
    expect(field?.value).toEqual({ type: 'text' })
  })
})

describe('what cannot be is told or stays text', () => {
  test.each([
    ['Date: February 30, 2017', ['impossible-date']],
    ['Date: 2017–2012', []],
    ['Casualties1: 6–5 killed', []],
    ['Casualties1: −5 killed', []],
    ['Strength1: 9007199254740993 men', []],
    ['Combatant0: Niger', ['side-number']],
    ['Combatant99: Niger', ['side-number']],
  ])('%s', (line, told) => {
    const { field, rules } = fieldOf('military conflict', line)
    expect(field?.value).toEqual({ type: 'text' })
    expect(rules).toEqual(told)
  })
})
