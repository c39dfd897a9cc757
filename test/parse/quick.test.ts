import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { quickTree } from '../../src/parse/quick/quick-tree.ts'
import { remarkTree } from '../../src/parse/tree.ts'
import { hostileText } from './hostile.ts'

describe.each(['plain', 'markdown', 'inline'] as const)('quick reading of %s', (syntax) => {
  test('any text', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const origin = { start: { line: 1, column: 1 }, indent: 0 }
        expect(quickTree(text, syntax, origin)).toEqual(remarkTree(text, syntax, origin))
      }),
    )
  })
})
