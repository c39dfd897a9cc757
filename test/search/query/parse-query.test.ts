import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { LONGEST, MOST_PARTS, parseQuery } from '../../../src/search/query/parse-query.ts'
import type { Part, Test } from '../../../src/search/query/query.ts'

/** A query in short: a phrase in quotes, a filter as key = test, what is left out behind `not`. */
function told(part: Part): string {
  if (part.kind === 'stray') return `stray ${part.text}`
  const not = part.isNot ? 'not ' : ''
  if (part.kind === 'word') return `${not}${part.text}${part.isOpen ? '…' : ''}`
  if (part.kind === 'phrase') return `${not}"${part.text}"`
  return `${not}${part.key} = ${told2(part.test)}`
}

function told2(test: Test): string {
  if (test.kind === 'is') return `"${test.text}"`
  const { from, to, isFromIn, isToIn } = test
  return `${isFromIn ? '[' : ']'}${from ?? ''}, ${to ?? ''}${isToIn ? ']' : '['}`
}

const QUERIES: readonly (readonly [query: string, parts: readonly string[]])[] = [
  ['', []],
  ['   ', []],
  ['midal', ['midal…']],
  ['midal ', ['midal']],
  ['Midal attack', ['Midal', 'attack…']],
  ['"Midal valley"', ['"Midal valley"']],
  ['"Midal valley', ['"Midal valley"']],
  ['“Midal valley” war', ['"Midal valley"', 'war…']],
  ['«vallée de Midal»', ['"vallée de Midal"']],
  ['„Tal von Midal“ ', ['"Tal von Midal"']],
  ['「尼日尔」', ['"尼日尔"']],
  ['niger -war', ['niger', 'not war…']],
  ['niger -"mali war" x', ['niger', 'not "mali war"', 'x…']],
  ['-type:person niger', ['not type = "person"', 'niger…']],
  ['al-Qaeda', ['al-Qaeda…']],
  ['niger - mali', ['niger', 'stray -', 'mali…']],
  ['--force', ['--force…']],
  ['type:"military conflict" x', ['type = "military conflict"', 'x…']],
  ['type：“military conflict”', ['type = "military conflict"']],
  ['place:Niger', ['place = "Niger"']],
  ['year:2017', ['year = "2017"']],
  ['year:2010..2019', ['year = [2010, 2019]']],
  ['year:2010…2019', ['year = [2010, 2019]']],
  ['year:2010–2019', ['year = [2010, 2019]']],
  ['year:2017-07-05', ['year = "2017-07-05"']],
  ['year:2010..', ['year = [2010, ]']],
  ['year:..2019', ['year = [, 2019]']],
  ['year:..', ['year = ".."']],
  ['killed:>5', ['killed = ]5, ]']],
  ['killed:>=5', ['killed = [5, ]']],
  ['killed:≥5', ['killed = [5, ]']],
  ['killed:<5', ['killed = [, 5[']],
  ['killed:<=5', ['killed = [, 5]']],
  ['killed:>', ['killed = ">"']],
  ['area:">500 km²" ', ['area = ]500 km², ]']],
  ['type:', ['type = ""']],
  ['type: x', ['type = ""', 'x…']],
  ['12:30', ['12:30…']],
  ['https://example.org/', ['https://example.org/…']],
  [':', ['stray :']],
  ['a:b:c', ['a = "b:c"']],
  ['***', ['stray ***']],
  ['"…" x', ['stray "…"', 'x…']],
  ['.*(a|b)+$', ['.*(a|b)+$…']],
  ['<img src=x onerror=alert(1)>', ['<img', 'src=x', 'onerror=alert(1)>…']],
  ['\u202emidal\u202c', ['midal…']],
  ['-\u200fmidal', ['not midal…']],
  ['\u200fplace\u200f:\u200fالنيجر', ['place = "النيجر"']],
  ['ni\ud800ger', ['ni\ufffdger…']],
  ['ni\u3000ger', ['ni', 'ger…']],
]

describe('a query is read', () => {
  test.each(QUERIES)('%j', (query, parts) => {
    expect(parseQuery(query).parts.map(told)).toEqual(parts)
  })

  test('every character is in a piece, or is white space that nobody sees', () => {
    const signs = fc.constantFrom(...'ab1 -":.<>=“”«»：－\u200f\u202e\ud83d\ude00\u3000é尼ن\t')
    const text = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 60 }),
      fc.string({ unit: signs, maxLength: 60 }),
      fc
        .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 40 })
        .map((units) => String.fromCharCode(...units)),
    )
    fc.assert(
      fc.property(text, (query) => {
        const { parts, cut } = parseQuery(query)
        let at = 0
        for (const { start, end } of parts) {
          expect(query.slice(at, start)).toMatch(/^[\s\p{Cf}]*$/u)
          expect(end).toBeGreaterThan(start)
          at = end
        }
        if (cut === null) expect(query.slice(at)).toMatch(/^[\s\p{Cf}]*$/u)
      }),
      { seed: 20170705, numRuns: 3000 },
    )
  })

  test('what is too long is cut, and it is said where', () => {
    expect(parseQuery('x'.repeat(10_240)).cut).toBe(LONGEST)
    const many = parseQuery('a '.repeat(100))
    expect(many.parts.length).toBe(MOST_PARTS)
    expect(many.cut).toBe(2 * MOST_PARTS)
    expect(parseQuery(`a${' '.repeat(10_240)}`).cut).toBe(null)
  })
})
